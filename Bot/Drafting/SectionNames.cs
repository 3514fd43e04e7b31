using CcchcBot.Plans;

namespace CcchcBot.Drafting;

/// <summary>What people call the sections when they want to change one; folded, both languages.</summary>
static class SectionNames
{
    static readonly Dictionary<string, Section> Names = new()
    {
        ["co quan ban hanh"] = Section.Issuer,
        ["co quan"] = Section.Issuer,
        ["issuer"] = Section.Issuer,
        ["so"] = Section.Number,
        ["so ky hieu"] = Section.Number,
        ["ky hieu"] = Section.Number,
        ["number"] = Section.Number,
        ["dia danh"] = Section.PlaceAndDate,
        ["ngay"] = Section.PlaceAndDate,
        ["dia danh, ngay"] = Section.PlaceAndDate,
        ["place"] = Section.PlaceAndDate,
        ["date"] = Section.PlaceAndDate,
        ["trich yeu"] = Section.Title,
        ["tieu de"] = Section.Title,
        ["ten ke hoach"] = Section.Title,
        ["title"] = Section.Title,
        ["can cu"] = Section.Bases,
        ["bases"] = Section.Bases,
        ["muc dich"] = Section.Purposes,
        ["purposes"] = Section.Purposes,
        ["purpose"] = Section.Purposes,
        ["yeu cau"] = Section.Requirements,
        ["requirements"] = Section.Requirements,
        ["doi tuong"] = Section.Audience,
        ["audience"] = Section.Audience,
        ["noi dung"] = Section.Contents,
        ["contents"] = Section.Contents,
        ["content"] = Section.Contents,
        ["hinh thuc"] = Section.Forms,
        ["forms"] = Section.Forms,
        ["giai phap"] = Section.Solutions,
        ["bien phap"] = Section.Solutions,
        ["solutions"] = Section.Solutions,
        ["nhiem vu"] = Section.Tasks,
        ["viec"] = Section.Tasks,
        ["tasks"] = Section.Tasks,
        ["kinh phi"] = Section.Funding,
        ["funding"] = Section.Funding,
        ["to chuc thuc hien"] = Section.Organisation,
        ["to chuc"] = Section.Organisation,
        ["organisation"] = Section.Organisation,
        ["organization"] = Section.Organisation,
        ["bao cao"] = Section.Reporting,
        ["che do bao cao"] = Section.Reporting,
        ["reporting"] = Section.Reporting,
        ["noi nhan"] = Section.Recipients,
        ["recipients"] = Section.Recipients,
        ["nguoi ky"] = Section.Signer,
        ["chu ky"] = Section.Signer,
        ["signer"] = Section.Signer,
    };

    public static Section? Find(string folded) => Names.TryGetValue(folded, out var section) ? section : null;
}
