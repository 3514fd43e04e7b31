using System.Globalization;

namespace CcchcBot.Tests.Manifest;

/// <summary>The rules for icons that no schema checks (Teams' "App icons" page).</summary>
public class IconTests
{
    static readonly Png Colour = Png.Read(Outside.PathOf("manifest/color.png"));
    static readonly Png Outline = Png.Read(Outside.PathOf("manifest/outline.png"));

    [Fact]
    public void The_colour_icon_is_a_full_square_of_the_accent_colour_with_its_symbol_in_the_middle_half()
    {
        var accent = int.Parse(((string)ManifestCommands.Read("manifest.json")["accentColor"]!)[1..], NumberStyles.HexNumber, null);
        var background = new Pixel((byte)(accent >> 16), (byte)(accent >> 8), (byte)accent, 255);
        Assert.Equal((192, 192), (Colour.Width, Colour.Height));
        Assert.All(Colour.Pixels, p => Assert.Equal(255, p.Value.Alpha));
        Assert.All(Colour.Pixels.Where(p => !InTheMiddle(p.Key)), p => Assert.Equal(background, p.Value));
        Assert.Contains(Colour.Pixels.Values, p => p is { Red: 255, Green: 255, Blue: 255 });
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing_and_reaches_its_edges()
    {
        Assert.Equal((32, 32), (Outline.Width, Outline.Height));
        var seen = Outline.Pixels.Where(p => p.Value.Alpha > 0).ToList();
        Assert.All(seen, p => Assert.True(p.Value is { Red: 255, Green: 255, Blue: 255 }));
        Assert.Contains(Outline.Pixels.Values, p => p.Alpha == 0);
        Assert.Equal((0, 31), (seen.Min(p => p.Key.X), seen.Max(p => p.Key.X)));
        Assert.Equal((0, 31), (seen.Min(p => p.Key.Y), seen.Max(p => p.Key.Y)));
    }

    static bool InTheMiddle((int X, int Y) at) => at is { X: >= 48 and < 144, Y: >= 48 and < 144 };
}
