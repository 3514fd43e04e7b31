using DocumentFormat.OpenXml.Wordprocessing;

namespace CcchcBot.Documents.Word;

/// <summary>How each component looks: nghị định 30/2020/NĐ-CP, phụ lục I, as Word styles. "Ô" is the box in its layout diagram.</summary>
static class DocxStyles
{
    public const string Nation = "Nation";
    public const string Motto = "Motto";
    public const string Superior = "Superior";
    public const string Issuer = "Issuer";
    public const string Number = "DocumentNumber";
    public const string PlaceAndDate = "PlaceAndDate";
    public const string Kind = "Title";
    public const string Subject = "Subtitle";
    public const string Addressee = "Addressee";
    public const string Addressees = "Addressees";
    public const string AddresseeLine = "AddresseeLine";
    public const string AfterTable = "AfterTable";
    public const string Figure = "Figure";
    public const string Basis = "Basis";
    public const string Body = "BodyText";
    public const string Lead = "LeadIn";
    public const string Closing = "ClosingText";
    public const string Section = "Heading1";
    public const string Clause = "Heading2";
    public const string SignerTitle = "SignerTitle";
    public const string SignerName = "SignerName";
    public const string RecipientsTitle = "RecipientsTitle";
    public const string Recipient = "Recipient";
    public const string Annex = "Annex";
    public const string AnnexTitle = "AnnexTitle";
    public const string AnnexNote = "AnnexNote";
    public const string ColumnTitle = "ColumnTitle";
    public const string GroupTitle = "GroupTitle";
    public const string Cell = "CellText";
    public const string CellCentred = "CellCentred";
    public const string Rule = "RuleLine";
    public const string PageNumber = "Header";
    public const string End = "EndOfPart";
    public const string Grid = "TableGrid";

    public const double NationSize = 12;
    public const double MottoSize = 13;
    public const double IssuerSize = 12;
    public const double SubjectSize = 14;
    static readonly JustificationValues Middle = JustificationValues.Center;

    public static readonly IReadOnlyList<Look> Looks =
    [
        new(Nation, "Nation", Size: NationSize, Bold: true, Align: Middle), // ô 1
        new(Motto, "Motto", Size: MottoSize, Bold: true, Align: Middle), // ô 1
        new(Superior, "Superior", Size: IssuerSize, Align: Middle), // ô 2
        new(Issuer, "Issuer", Size: IssuerSize, Bold: true, Align: Middle), // ô 2
        new(Number, "Document Number", Size: 13, Align: Middle), // ô 3
        new(PlaceAndDate, "Place And Date", Size: 13, Italic: true, Align: Middle), // ô 4
        new(Kind, "Title", Bold: true, Align: Middle, Before: 14, KeepNext: true), // ô 5a
        new(Subject, "Subtitle", Size: SubjectSize, Bold: true, Align: Middle, KeepNext: true), // ô 5a
        new(Addressee, "Addressee", Align: Middle, Before: 6, After: 12), // ô 9a, one on the same line
        new(Addressees, "Addressees", Left: 96, Before: 6, KeepNext: true), // ô 9a, several under it
        new(AddresseeLine, "Addressee Line", Left: 120, After: 6), // ô 9a
        new(Body, "Body Text", Align: JustificationValues.Both, FirstLine: true, After: 6), // ô 6
        new(Basis, "Basis", Base: Body, Italic: true), // ô 6
        new(Lead, "Lead In", Base: Body, KeepNext: true), // not parted from the table it announces
        new(Closing, "Closing Text", Base: Body, KeepNext: true), // not parted from the signature
        new(Section, "heading 1", Base: Body, Bold: true, Before: 6, After: 6, KeepNext: true, Outline: 0), // mục
        new(Clause, "heading 2", Base: Body, Bold: true, KeepNext: true, Outline: 1), // khoản with a title
        new(SignerTitle, "Signer Title", Bold: true, Align: Middle, KeepNext: true), // ô 7a
        new(SignerName, "Signer Name", Bold: true, Align: Middle, Before: 80), // ô 7b, under room for signature and seal
        new(RecipientsTitle, "Recipients Title", Size: 12, Bold: true, Italic: true), // ô 9b
        new(Recipient, "Recipient", Size: 11), // ô 9b
        new(Annex, "Annex", Bold: true, Align: Middle, KeepNext: true, Outline: 0),
        new(AnnexTitle, "Annex Title", Bold: true, Align: Middle, KeepNext: true),
        new(AnnexNote, "Annex Note", Italic: true, Align: Middle, After: 6, KeepNext: true),
        new(ColumnTitle, "Column Title", Size: 13, Bold: true, Align: Middle),
        new(Cell, "Cell Text", Size: 13),
        new(GroupTitle, "Group Title", Base: Cell, Bold: true, KeepNext: true), // over the rows of a group
        new(CellCentred, "Cell Centred", Base: Cell, Align: Middle),
        new(Figure, "Figure", Base: Cell, After: 6), // beside the chart of the same figures
        new(AfterTable, "After Table", Size: 6),
        new(PageNumber, "header", Size: 13, Align: Middle),
    ];
}
