using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>One ground on which somebody may sign for a party: an office held or acted in, or a power of attorney.</summary>
internal sealed class SigningRoute(
    SigningCapacity capacity,
    PostId post,
    string name,
    DateSet days,
    bool forThePartner,
    Scope<SubjectId> subjects,
    ValueList<Mandate> mandates
)
{
    internal SigningCapacity Capacity { get; } = capacity;

    internal PostId Post { get; } = post;

    internal string Name { get; } = name;

    internal DateSet Days { get; } = days;

    internal bool ForThePartner { get; } = forThePartner;

    internal Scope<SubjectId> Subjects { get; } = subjects;

    internal ValueList<Mandate> Mandates { get; } = mandates;

    internal SigningGround Ground => Capacity.Ground;

    internal DateSet Mandated => DateSet.UnionOf([.. Mandates.Select(static m => m.Period.ToDateSet())]);

    internal DateSet ForThePartnerDays => ForThePartner ? DateSet.All : DateSet.None;

    internal static IEnumerable<SigningRoute> Of(OfficeRegister register, OfficialId official, PartyId partner)
    {
        var routes = All(register, official, partner).ToList();

        // An office that never signs is named only where the signatory has nothing better.
        return routes.Exists(static r => !r.Mandates.IsEmpty) ? routes.Where(static r => !r.Mandates.IsEmpty) : routes;
    }

    internal DateSet ForTheSubjects(ValueList<SubjectId> subjects) =>
        Subjects.CoversAll(subjects)
            ? DateSet.UnionOf([.. Mandates.Where(m => m.Subjects.CoversAll(subjects)).Select(static m => m.Period.ToDateSet())])
            : DateSet.None;

    /// <summary>The days on which this ground alone carries everything.</summary>
    internal DateSet Complete(ValueList<SubjectId> subjects) => Days & ForThePartnerDays & ForTheSubjects(subjects);

    /// <summary>The mandate relied on: one that needs nobody else first, then one for everything.</summary>
    internal Mandate MandateOn(LocalDate day, ValueList<SubjectId> subjects) =>
        Mandates
            .Where(m => m.Period.Contains(day) && m.Subjects.CoversAll(subjects))
            .MinBy(static m => (m.Mode == SigningMode.Joint, !m.Subjects.IsUnlimited))!;

    private static IEnumerable<SigningRoute> All(OfficeRegister register, OfficialId official, PartyId partner)
    {
        foreach (var tenure in register.Tenures.Where(t => t.Official == official))
        {
            yield return new(
                SigningCapacity.Of(tenure),
                tenure.Post,
                tenure.Name,
                tenure.Period.ToDateSet() & DaysOf(register, tenure.Post),
                true,
                Scope<SubjectId>.Unlimited,
                MandatesOf(register, tenure.Post)
            );
        }

        foreach (var power in register.Powers.Where(p => p.Attorney == official))
        {
            var days = power.Period.ToDateSet() & DaysOf(register, power.Grantor);
            yield return new(
                SigningCapacity.Attorney,
                power.Grantor,
                power.AttorneyName,
                days,
                power.Partners.Covers(partner),
                power.Subjects,
                MandatesOf(register, power.Grantor)
            );
        }
    }

    private static DateSet DaysOf(OfficeRegister register, PostId post) => register.Find(post)?.Days ?? DateSet.None;

    private static ValueList<Mandate> MandatesOf(OfficeRegister register, PostId post) => register.Mandates.Where(m => m.Posts.Contains(post)).ToValueList();
}
