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
            .SelectMany(a => Pairs(after, a.Id))
            .Distinct()
            .Where(p => before.Find(p.Earlier) is not null && before.Find(p.Later) is not null)
            .Select(p => FaultOf(before, after, p))
            .OfType<DomainError>();

    /// <summary>Each pair of which one continues the other and one is this agreement or ends with it: all whose days hang on it.</summary>
    public static IEnumerable<(AgreementId Earlier, AgreementId Later)> Pairs(Dossier dossier, AgreementId agreement)
    {
        var ending = dossier.AgreementsUnder(agreement).Where(static a => a.Days.NeedsFramework).SelectMany(a => Pairs(dossier, a.Id));
        var own = dossier.SuccessorsOf(agreement).Select(s => (agreement, s.Id));
        return (dossier.Find(agreement)?.Continues is { Predecessor: var before } ? own.Prepend((before, agreement)) : own).Concat(ending);
    }

    /// <summary>The days that both have in common; none where one does not continue the other or is not held.</summary>
    public static DateSet Of(Dossier dossier, (AgreementId Earlier, AgreementId Later) pair, Func<CooperationAgreement, DateSet> days) =>
        dossier.Find(pair.Earlier) is { } earlier && dossier.Find(pair.Later) is { } later && later.Continues?.Predecessor == pair.Earlier
            ? days(dossier.Effective(earlier)) & days(dossier.Effective(later))
            : DateSet.None;

    // Nearly all that happens to an agreement moves no day of it and nothing that it continues: then nothing around it is looked at.
    private static bool MayReachFurther(CooperationAgreement held, CooperationAgreement next) =>
        !ReferenceEquals(held, next)
        && (
            held.Days.NeedsFramework
            || next.Days.NeedsFramework
            || held.Days.Term != next.Days.Term
            || held.Days.Undetermined != next.Days.Undetermined
            || held.Continues != next.Continues
        );

    private static DomainError? FaultOf(Dossier before, Dossier after, (AgreementId Earlier, AgreementId Later) pair) =>
        Of(after, pair, static a => a.TermDays) is var common && common.IsSubsetOf(Of(before, pair, static a => a.TermDays))
            ? null
            : AgreementErrors.Overlap.For(
                "period",
                Argument.Of("successor", after.NameOf(pair.Later)),
                Argument.Of("predecessor", after.NameOf(pair.Earlier)),
                Argument.Of("days", common)
            );
}
