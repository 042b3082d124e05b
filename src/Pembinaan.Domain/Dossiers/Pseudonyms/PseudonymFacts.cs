using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <summary>The facts handed in about two pseudonyms that may be one person.</summary>
internal static class PseudonymFacts
{
    private static (LocalisedText Label, Func<ParticipantFacts, IMayBeLeftOut> Read)[] All { get; } =
        [
            (EligibilityFact.Status.Label, static f => f.Status),
            (EligibilityFact.BirthDate.Label, static f => f.BirthDate),
            (EligibilityFact.Sex.Label, static f => f.Sex),
            (EligibilityFact.Domicile.Label, static f => f.Domicile),
            (EligibilityFact.Whereabouts.Label, static f => f.Whereabouts),
            (EligibilityFact.Absence.Label, static f => f.Absence),
            (EligibilityFact.Imposed.Label, static f => f.Sentence),
            (new("tanggal bebas", "day of release"), static f => f.ExpectedRelease),
            (EligibilityFact.Offence.Label, static f => f.Offence),
            (EligibilityFact.Stage.Label, static f => f.Stage),
            (EligibilityFact.Security.Label, static f => f.Security),
            (EligibilityFact.Risk.Label, static f => f.Risk),
            (EligibilityFact.HighRiskApproval.Label, static f => f.HighRiskApproval),
            (EligibilityFact.Discipline.Label, static f => f.Discipline),
            (EligibilityFact.RegisterF.Label, static f => f.RegisterF),
            (EligibilityFact.Isolation.Label, static f => f.Isolation),
            (EligibilityFact.Sppn.Label, static f => f.Sppn),
            (EligibilityFact.Litmas.Label, static f => f.Litmas),
            (EligibilityFact.Health.Label, static f => f.Health),
            (EligibilityFact.Education.Label, static f => f.Education),
            (EligibilityFact.Interests.Label, static f => f.Interests),
            (EligibilityFact.Skills.Label, static f => f.Skills),
            (EligibilityFact.Tpp.Label, static f => f.Tpp),
            (EligibilityFact.Decisions.Label, static f => f.Decisions),
            (EligibilityFact.Willing.Label, static f => f.Willing),
            (EligibilityFact.CourtOrderedTraining.Label, static f => f.CourtOrderedTraining),
            (EligibilityFact.Attestations.Label, static f => f.Attestations),
        ];

    /// <summary>What is known of both and not the same, by what people call it; null if there is nothing.</summary>
    internal static LocalisedText? Differing(ParticipantFacts one, ParticipantFacts other)
    {
        LocalisedText[] labels = [.. All.Where(f => Differ(f.Read(one), f.Read(other))).Select(static f => f.Label)];
        return labels.Length == 0 ? null : new(string.Join(", ", labels.Select(static l => l.Id)), string.Join(", ", labels.Select(static l => l.En)));
    }

    /// <summary>The facts about one, with those about another where they are known of that one only.</summary>
    internal static ParticipantFacts Together(ParticipantFacts one, ParticipantFacts other) =>
        one with
        {
            Status = one.Status.OrEarlier(other.Status),
            BirthDate = one.BirthDate.OrEarlier(other.BirthDate),
            Sex = one.Sex.OrEarlier(other.Sex),
            Domicile = one.Domicile.OrEarlier(other.Domicile),
            Whereabouts = one.Whereabouts.OrEarlier(other.Whereabouts),
            Absence = one.Absence.OrEarlier(other.Absence),
            Sentence = one.Sentence.OrEarlier(other.Sentence),
            ExpectedRelease = one.ExpectedRelease.OrEarlier(other.ExpectedRelease),
            Offence = one.Offence.OrEarlier(other.Offence),
            Stage = one.Stage.OrEarlier(other.Stage),
            Security = one.Security.OrEarlier(other.Security),
            Risk = one.Risk.OrEarlier(other.Risk),
            HighRiskApproval = one.HighRiskApproval.OrEarlier(other.HighRiskApproval),
            Discipline = one.Discipline.OrEarlier(other.Discipline),
            RegisterF = one.RegisterF.OrEarlier(other.RegisterF),
            Isolation = one.Isolation.OrEarlier(other.Isolation),
            Sppn = one.Sppn.OrEarlier(other.Sppn),
            Litmas = one.Litmas.OrEarlier(other.Litmas),
            Health = one.Health.OrEarlier(other.Health),
            Education = one.Education.OrEarlier(other.Education),
            Interests = one.Interests.OrEarlier(other.Interests),
            Skills = one.Skills.OrEarlier(other.Skills),
            Tpp = one.Tpp.OrEarlier(other.Tpp),
            Decisions = one.Decisions.OrEarlier(other.Decisions),
            Willing = one.Willing.OrEarlier(other.Willing),
            CourtOrderedTraining = one.CourtOrderedTraining.OrEarlier(other.CourtOrderedTraining),
            Attestations = one.Attestations.OrEarlier(other.Attestations),
        };

    private static bool Differ(IMayBeLeftOut one, IMayBeLeftOut other) => !one.IsLeftOut && !other.IsLeftOut && !one.Equals(other);
}
