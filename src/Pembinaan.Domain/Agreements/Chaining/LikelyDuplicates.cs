using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// Proposes agreements that may be one and the same: the same parties, and the same day or place of signing, or shared subjects, offices or people.
/// </summary>
internal static class LikelyDuplicates
{
    internal static ValueList<(AgreementId First, AgreementId Second, ValueList<LocalisedText> Matches, ValueList<LocalisedText> Differences)> Among(
        IEnumerable<CooperationAgreement> agreements,
        StakeholderDirectory bodies
    )
    {
        var all = Guard.Against.NullItem(agreements).DistinctBy(static a => a.Id).ToList();
        var groups = RecognisedDuplicates
            .Groups(all)
            .SelectMany(static group => group.Select(id => (Id: id, Group: group.MinBy(static i => i.Value, StringComparer.Ordinal)!)))
            .ToDictionary(static g => g.Id, static g => g.Group);
        var counting = RecognisedDuplicates.CountedOnce(all).Select(static a => a.Id).ToHashSet();
        var found = new List<(
            (AgreementId First, AgreementId Second, ValueList<LocalisedText> Matches, ValueList<LocalisedText> Differences) Pair,
            (AgreementId, AgreementId) Groups,
            bool IsBetweenOthers
        )>();
        foreach (var alike in all.GroupBy(a => PartiesOf(a, bodies), StringComparer.Ordinal).Where(static g => g.Key.Length > 0).Select(static g => g.ToList()))
        {
            for (var i = 0; i < alike.Count; i++)
            {
                for (var j = i + 1; j < alike.Count; j++)
                {
                    var (one, other) = (GroupOf(alike[i]), GroupOf(alike[j]));
                    if (one != other && Compare(alike[i], alike[j], bodies) is { } likely)
                    {
                        var pair = StringComparer.Ordinal.Compare(one.Value, other.Value) < 0 ? (one, other) : (other, one);
                        found.Add((likely, pair, !(counting.Contains(alike[i].Id) && counting.Contains(alike[j].Id))));
                    }
                }
            }
        }

        return [.. found.OrderBy(static f => f.IsBetweenOthers).DistinctBy(static f => f.Groups).Select(static f => f.Pair)];

        AgreementId GroupOf(CooperationAgreement agreement) => groups.GetValueOrDefault(agreement.Id, agreement.Id);
    }

    private static string PartiesOf(CooperationAgreement agreement, StakeholderDirectory bodies) =>
        string.Join(
            '|',
            agreement
                .Parties.Select(p => (p.Party.Stakeholder is { } body ? bodies.Resolve(body) : p.Party).Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    private static (AgreementId First, AgreementId Second, ValueList<LocalisedText> Matches, ValueList<LocalisedText> Differences)? Compare(
        CooperationAgreement one,
        CooperationAgreement other,
        StakeholderDirectory bodies
    )
    {
        var matches = new List<LocalisedText> { new("pihak yang sama", "the same parties") };
        var differences = new List<LocalisedText>();
        var sameDay = DayOf(one) is { } day && DayOf(other) == day;
        var differentDay = DayOf(one) is not null && DayOf(other) is not null && !sameDay;
        Note(sameDay, new("hari penandatanganan yang sama", "the same day of signing"));
        Note(
            one.Signing?.Place is { } place && string.Equals(place, other.Signing?.Place, StringComparison.OrdinalIgnoreCase),
            new("tempat penandatanganan yang sama", "the same place of signing")
        );
        Note(
            Shared(Offices(one), Offices(other)),
            new("OPD pelaksana yang sama", "shared implementing offices")
        );
        Note(Shared(Subjects(one), Subjects(other)), new("bidang yang sama", "shared subjects"));
        if (People(one).Intersect(People(other), StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } people)
        {
            var names = string.Join(", ", people);
            matches.Add(new($"orang yang sama: {names}", $"the same people: {names}"));
        }

        if (differentDay || matches.Count == 1 || (!sameDay && DayOf(one) is not null && DayOf(other) is not null))
        {
            return null;
        }

        Differ(one.TitleAsPrinted, other.TitleAsPrinted, AgreementElement.Title);
        Differ(one.Kind?.Code, other.Kind?.Code, AgreementElement.Kind);
        Differ(Signers(one), Signers(other), AgreementElement.Signature);
        return (one.Id, other.Id, matches.ToValueList(), differences.ToValueList());

        IEnumerable<StakeholderId> Offices(CooperationAgreement agreement) => agreement.ImplementingOffices.Select(o => bodies.Resolve(o.Office));

        void Note(bool matching, LocalisedText what)
        {
            if (matching)
            {
                matches.Add(what);
            }
        }

        void Differ(string? left, string? right, AgreementElement element)
        {
            if (left is not null && right is not null && !string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
            {
                differences.Add(new($"{element.Name.Id}: {left} / {right}", $"{element.Name.En}: {left} / {right}"));
            }
        }
    }

    /// <summary>The day of signing as far as anything says it: the signatures, the document, who is reported to have signed, or a source.</summary>
    private static LocalDate? DayOf(CooperationAgreement agreement) =>
        agreement.FormedOn
        ?? agreement.Signing?.Day
        ?? agreement
            .ReportedSignatories.Select(static s => s.Day)
            .Concat(agreement.Reports.Select(static r => r.Day))
            .FirstOrDefault(static d => d is not null);

    /// <summary>Everybody named, whether as signatory, witness, attendee or by a source: the press does not agree on who was what.</summary>
    private static IEnumerable<string> People(CooperationAgreement agreement) =>
        agreement
            .ReportedSignatories.Select(static s => s.NameAsPrinted)
            .Concat(agreement.Attendees.Select(static a => a.NameAsPrinted).OfType<string>())
            .Concat(agreement.Witnesses.Select(static w => w.NameAsPrinted))
            .Concat(agreement.Reports.SelectMany(static r => r.People).Select(static p => p.NameAsPrinted))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<SubjectId> Subjects(CooperationAgreement agreement) => agreement.State.Scope.Select(static i => i.Subject);

    private static string? Signers(CooperationAgreement agreement) =>
        agreement.ReportedSignatories.Count == 0
            ? null
            : string.Join(", ", agreement.ReportedSignatories.Select(static s => s.NameAsPrinted).Order(StringComparer.OrdinalIgnoreCase));

    private static bool Shared<T>(IEnumerable<T> left, IEnumerable<T> right) => left.Intersect(right).Any();
}
