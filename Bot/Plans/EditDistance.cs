namespace CcchcBot.Plans;

/// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour to make one text the other.</summary>
static class EditDistance
{
    /// <param name="most">Beyond this the exact number does not matter: <paramref name="most"/> + 1 is answered.</param>
    public static int Of(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        int[] twoAbove = [],
            above = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
            (twoAbove, above) = (above, row);
        }
        return Math.Min(above[b.Length], most + 1);
    }
}
