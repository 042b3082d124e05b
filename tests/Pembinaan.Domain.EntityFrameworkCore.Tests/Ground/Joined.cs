using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// An agreement as a host meets it: of several companies, one of them followed by another, under a framework, in place of an earlier agreement, recorded once
/// more by mistake, and with one under it.
/// </summary>
internal static class Joined
{
    private static readonly LocalDate Drafted = new(2025, 1, 2);

    /// <summary>The agreement, of Swen's and of others, and all that its standing hangs on; the Rutan and Swen are not among them.</summary>
    public static IEnumerable<AggregateRoot> Roots(string id, int others)
    {
        var companies = Enumerable.Range(1, others).Select(i => Given.Body($"{id}-PT-{i}")).ToList();
        var next = Given.Body($"{id}-PT-BARU");
        var framework = Given.Agreement($"{id}-NK");
        var before = Given.Agreement($"{id}-LAMA", new(2023, 2, 1), new(2025, 1, 31));
        var agreement = Signed(id, [Given.Company, .. companies])
            .PlaceUnder(framework, new(2025, 2, 1), Given.At(3, $"{id}-under"))
            .Bind(a => a.Continue(before, Continuation.Replacement, Given.At(3, $"{id}-link")))
            .Value;
        var again = Given.Agreement($"{id}-LAGI").RecogniseAsSame(agreement.Id, "satu naskah", Given.At(4, $"{id}-same")).Value;
        var below = Given.Agreement($"{id}-BAWAH").PlaceUnder(agreement, new(2025, 2, 1), Given.At(4, $"{id}-below")).Value;
        companies[0] = companies[0].Dissolve(new(2025, 3, 31), Succession.By(next.Id), Given.At(5, $"{id}-followed")).Value;
        return [.. companies, next, framework, before, agreement, again, below];
    }

    // Each party shows its authority toward all others.
    private static CooperationAgreement Signed(string id, Stakeholder[] companies)
    {
        PartyId[] parties = [Given.Serang, .. companies.Select(static c => (PartyId)c.Id)];
        var sheet = new AgreementSheet
        {
            Agreement = AgreementId.From(id),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = Drafted,
            Kind = AgreementKind.PerjanjianKerjaSama,
            TitleAsPrinted = "Perjanjian Kerja Sama",
            Parties = [.. parties.Select(static p => AgreementParty.Of(p))],
            Scope = [new(Given.Soap)],
            FirstDay = new(2025, 2, 1),
            LastDay = new(2027, 1, 31),
        };
        return parties.Aggregate(Dossier.Empty.Apply(sheet, Given.At(1, $"{id}-sheet")).Map(static a => a.Agreement), (agreement, party) => agreement.Bind(a =>
        {
            var shown = parties.Where(p => p != party).Select(p => party == parties[0]
                ? Given.Facility.AuthorityOf(OfficialId.From("KARUTAN"), Drafted, p, Given.Soap)
                : companies[Array.IndexOf(parties, party) - 1].AuthorityOf(OfficialId.From("DIREKTUR"), Drafted, p, Given.Soap)).ToArray();
            return a.Sign(shown[0], Given.At(2, $"{id}-signed-{party}".Replace(':', '-')), shown.AsSpan(1));
        })).Value;
    }
}
