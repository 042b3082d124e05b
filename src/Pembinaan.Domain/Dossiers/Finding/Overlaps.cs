using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Days in common of agreements of which one continues the other, as a dossier shows their days.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Those that newer revisions bring into a dossier, each once. What comes into it as new is loaded as it is, and so is what stands to it: old records may
    /// overlap.
    /// </summary>
    public static IEnumerable<DomainError> Brought(Dossier before, Dossier after, IEnumerable<AggregateRoot> roots) =>
        roots
            .OfType<CooperationAgreement>()
            .Where(a => before.Find(a.Id) is { } held && MayReachFurther(held, a))
            .SelectMany(a => Pairs(before, after, a.Id))
            .Distinct()
            .Select(p => FaultOf(before, after, p))
            .OfType<DomainError>()
            .Distinct();

    /// <summary>The pairs in a dossier and in the next one: a record that is recognised as the same no more is in those before alone.</summary>
    public static IEnumerable<(AgreementId Earlier, AgreementId Later)> Pairs(Dossier before, Dossier after, AgreementId agreement) =>
        Pairs(after, agreement).Union(Pairs(before, agreement));

    /// <summary>
    /// Each pair of records of which one continues the other and one is this agreement, is recognised as the same, or ends with it: all whose days hang on it.
    /// </summary>
    private static IEnumerable<(AgreementId Earlier, AgreementId Later)> Pairs(Dossier dossier, AgreementId agreement)
    {
        var signing = dossier.SigningOf(agreement);
        var ending = dossier.AgreementsUnder(agreement).Where(static a => a.Days.NeedsFramework).SelectMany(a => Pairs(dossier, a.Id));
        return signing
            .Select(dossier.Find)
            .OfType<CooperationAgreement>()
            .Concat(signing.SelectMany(dossier.SuccessorsOf))
            .Where(static a => a.Continues is not null)
            .Select(static a => (a.Continues!.Predecessor, a.Id))
            .Concat(ending);
    }

    /// <summary>Of each of a pair the record that counts; null where one does not continue the other or is not held.</summary>
    public static (CooperationAgreement Earlier, CooperationAgreement Later)? Counted(Dossier dossier, (AgreementId Earlier, AgreementId Later) pair) =>
        dossier.Find(pair.Earlier) is { } earlier && dossier.Find(pair.Later) is { } later && later.Continues?.Predecessor == pair.Earlier
            ? (dossier.CountedOnce([earlier]).First(), dossier.CountedOnce([later]).First())
            : null;

    /// <summary>The days that both have in common.</summary>
    public static DateSet Of((CooperationAgreement Earlier, CooperationAgreement Later)? pair, Func<CooperationAgreement, DateSet> days) =>
        pair is { } both ? days(both.Earlier) & days(both.Later) : DateSet.None;

    // Nearly all that happens to an agreement moves no day of it, nothing that it continues and not which record counts: then nothing around it is looked at.
    private static bool MayReachFurther(CooperationAgreement held, CooperationAgreement next) =>
        !ReferenceEquals(held, next)
        && (
            held.Days.NeedsFramework
            || next.Days.NeedsFramework
            || held.Days.Term != next.Days.Term
            || held.Days.Undetermined != next.Days.Undetermined
            || held.Continues != next.Continues
            || held.SameAs != next.SameAs
            || held.State.Withdrawn != next.State.Withdrawn
        );

    private static DomainError? FaultOf(Dossier before, Dossier after, (AgreementId Earlier, AgreementId Later) pair)
    {
        if (
            Counted(after, pair) is not { } counted
            || Array.Exists([pair.Earlier, pair.Later, counted.Earlier.Id, counted.Later.Id], id => before.Find(id) is null)
        )
        {
            return null;
        }

        var common = Of(counted, static a => a.TermDays);
        return common.IsSubsetOf(Of(Counted(before, pair), static a => a.TermDays))
            ? null
            : AgreementErrors.Overlap.For(
                "period",
                Argument.Of("successor", after.NameOf(counted.Later.Id)),
                Argument.Of("predecessor", after.NameOf(counted.Earlier.Id)),
                Argument.Of("days", common)
            );
    }
}
