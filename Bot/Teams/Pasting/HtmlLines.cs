using System.Text;

namespace CcchcBot.Teams.Pasting;

/// <summary>The lines of a piece of HTML while it is read.</summary>
/// <param name="room">How long what merged cells say again may become.</param>
sealed class HtmlLines(int room)
{
    readonly StringBuilder all = new();
    readonly StringBuilder line = new();
    readonly Stack<HtmlList> lists = new();

    /// <summary>The numbering or bullet of the list item that begins.</summary>
    string token = "";
    HtmlTable? table;
    int tables;

    /// <summary>There is a table or a list in it.</summary>
    public bool HasShape { get; private set; }

    public string End()
    {
        Break();
        if (table is not null)
            all.Append(table.Text);
        return all.ToString().Trim('\n');
    }

    public void Text(string text)
    {
        foreach (var c in text)
            if (c is ' ' or '\n' or '\r' or '\t')
                Blank();
            else
                Letter(c);
    }

    void Blank()
    {
        if (line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
    }

    void Letter(char c)
    {
        if (token.Length > 0 && c != '\u00A0')
        {
            line.Append(token).Append(' ');
            token = "";
        }
        line.Append(c);
    }

    public void Tag(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "br" or "div" or "blockquote":
                Break();
                break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Paragraph();
                break;
            case "ul" or "ol":
                List(tag);
                break;
            case "li":
                Item(tag);
                break;
            case "table":
                Table(tag.Closes);
                break;
            case "tr" or "td" or "th":
                Cell(tag);
                break;
        }
    }

    void Break()
    {
        var said = line.ToString().TrimStart('\u00A0').TrimEnd(' ', '\u00A0');
        line.Clear();
        if (said.Length == 0)
            return;
        if (table is not null)
            table.Add(said);
        else
            all.Append(said).Append('\n');
    }

    /// <summary>A blank line parts paragraphs, but not the items of a list.</summary>
    void Paragraph()
    {
        Break();
        if (table is null && lists.Count == 0)
            Apart();
    }

    void Apart()
    {
        if (all.Length > 1 && all[^2] != '\n')
            all.Append('\n');
    }

    void List(HtmlTag tag)
    {
        Break();
        if (!tag.Closes)
        {
            HasShape = true;
            lists.Push(new(tag, lists.Count));
        }
        else if (lists.Count > 0)
            lists.Pop();
    }

    void Item(HtmlTag tag)
    {
        Break();
        token = tag.Closes || !lists.TryPeek(out var list) ? "" : list.Next(tag);
    }

    /// <summary>A table inside a cell is the text of the cell.</summary>
    void Table(bool closes)
    {
        Break();
        if (!closes && tables++ == 0)
            (HasShape, table) = (true, new(room));
        else if (closes && tables > 0 && --tables == 0)
        {
            Apart();
            all.Append(table!.Text).Append('\n');
            table = null;
        }
    }

    void Cell(HtmlTag tag)
    {
        Break();
        if (tables != 1 || tag.Closes)
            return;
        if (tag.Name == "tr")
            table!.Row();
        else
            table!.Cell(tag.Number("colspan", HtmlTable.MostColumns), tag.Number("rowspan", HtmlTable.MostRows));
    }
}
