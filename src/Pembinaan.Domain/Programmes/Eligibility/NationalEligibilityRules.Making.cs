using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <content>Rules that are made for a number or an article of their days.</content>
public static partial class NationalEligibilityRules
{
    /// <summary>A programme takes at most so much of a detainee's day, with the number, the text and the article of its days.</summary>
    /// <param name="lawful">The most minutes of a day, as of <see cref="LawfulNumbers.DetaineeMinutes"/>.</param>
    /// <returns>The rule, always under the same code.</returns>
    public static Rule<EligibilityFacts> DetaineeHoursAtMost(DatedValue<int> lawful)
    {
        Guard.Against.Null(lawful);
        var (hours, minutes) = (lawful.Value / NodaConstants.MinutesPerHour, lawful.Value % NodaConstants.MinutesPerHour);
        return Rule<EligibilityFacts>.That(
            "ELIG-PELAYANAN-HOURS",
            new(
                Text($"Program bagi tahanan, termasuk anak yang ditahan di Rutan, berlangsung paling lama {hours} ")
                    + Text($"jam{(minutes == 0 ? "" : Text($" {minutes} menit"))} sehari."),
                Text($"A programme for detainees, children held in a Rutan among them, lasts at most {hours} ")
                    + Text($"hours{(minutes == 0 ? "" : Text($" {minutes} minutes"))} a day.")
            ),
            lawful.Basis,
            NationalConditions.ForDetained(EligibilityFact.MinutesPerDay.AtMost(lawful.Value))
        );
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static Rule<EligibilityFacts> NotReleasedUnder(Basis basis) =>
        Rule<EligibilityFacts>.That(
            "ELIG-RELEASE",
            new(
                "Belum bebas pada hari itu, dan tidak bebas sebelum program dimulai.",
                "The person is not yet released on the day, and not before the programme starts."
            ),
            basis,
            NationalConditions.For(NationalConditions.NotReleasedBeforeTheStart(SentenceCounting.Practice), LegalStatus.Narapidana)
        );

    private static Rule<EligibilityFacts> ChildNotReleasedUnder(Basis basis) =>
        Rule<EligibilityFacts>.That(
            "ELIG-RELEASE-ANAK-BINAAN",
            new(
                "Anak binaan belum bebas pada hari itu, dan tidak bebas sebelum program dimulai.",
                "The sentenced child is not yet released on the day, and not before the programme starts."
            ),
            basis,
            NationalConditions.For(NationalConditions.NotReleasedBeforeTheStart(SentenceCounting.Practice), LegalStatus.AnakBinaan)
        );
}
