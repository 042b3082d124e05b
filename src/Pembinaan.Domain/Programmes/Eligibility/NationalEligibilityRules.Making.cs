using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <content>Rules that are made for a number or an article of their days, and those of the criminal code.</content>
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
        ).TellingFacts();
    }

    /// <summary>As <see cref="NotReleased"/>, resting also on what the criminal code says of the start of a sentence and of credited detention.</summary>
    /// <remarks>Source: UU 22/2022 art. 46; UU 1/2023 art. 60; UU 1/2023 art. 61(1).</remarks>
    public static Rule<EligibilityFacts> NotReleasedUnderKuhp2023 { get; } =
        NotReleasedUnder(Basis.Law(Instruments.Uu22Of2022.Article("46"), Instruments.Kuhp2023.Article("60"), Instruments.Kuhp2023.Article("61", "1")));

    /// <summary>As <see cref="ChildNotReleased"/>, resting on the criminal code as well.</summary>
    /// <remarks>Source: UU 22/2022 art. 53; UU 1/2023 art. 60; UU 1/2023 art. 61(1).</remarks>
    public static Rule<EligibilityFacts> ChildNotReleasedUnderKuhp2023 { get; } =
        ChildNotReleasedUnder(Basis.Law(Instruments.Uu22Of2022.Article("53"), Instruments.Kuhp2023.Article("60"), Instruments.Kuhp2023.Article("61", "1")));

    /// <summary>Job training that the court ordered is not left aside.</summary>
    /// <remarks>Source: UU 1/2023 art. 103 (as amended by UU 1/2026).</remarks>
    public static Rule<EligibilityFacts> CourtOrderIsHeeded { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-COURT-ORDER",
                new(
                    "Pelatihan kerja yang diperintahkan pengadilan sebagai tindakan tidak dikesampingkan oleh program lain.",
                    "Job training that the court ordered together with the penalty is not set aside by another programme."
                ),
                Basis.Law(Instruments.Kuhp2023.Article("103")).Noting(new("sebagaimana diubah dengan UU 1/2026", "as amended by UU 1/2026")),
                NationalConditions.CourtOrderHeeded
            )
            .SayingFacts()
            .AsWarning();

    internal static Rule<EligibilityFacts>[] Of2022 =>
    [
        UnderCorrections, PelayananRestsOnLitmas, PelayananOfChildrenRestsOnLitmas, DetaineeHours, DetaineeInterest, DetaineeTakesPartFreely,
        PembinaanRestsOnLitmas, PembinaanOfChildrenRestsOnLitmas, PembimbinganRestsOnLitmas, SentencedChildrenAmongChildren,
        ChildrenInProceedingsAmongChildren, AdultsAmongAdults, SexIsHoused, HighRiskIsApproved, HealthAllows, NotInIsolation, PlacedInTheFacility,
        NotAway, NotReleased, ChildNotReleased, FitsIntoTheSentence, HealthWithoutLimits, AgeOfChildInProceedings, AgeOfSentencedChild,
        SentencedChildrenMoveToYoungAdults, SentencedChildrenMoveToAdults, DetaineesInARutan,
    ];

    private static LocalisedText HealthNote =>
        new(
            "UU 22/2022 ps 11 hanya menyebut kesehatan pada kewajiban bekerja narapidana",
            "UU 22/2022 art. 11 speaks of health only in the convict's duty to work"
        );

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
        ).SayingFacts();

    private static Rule<EligibilityFacts> ChildNotReleasedUnder(Basis basis) =>
        Rule<EligibilityFacts>.That(
            "ELIG-RELEASE-ANAK-BINAAN",
            new(
                "Anak binaan belum bebas pada hari itu, dan tidak bebas sebelum program dimulai.",
                "The sentenced child is not yet released on the day, and not before the programme starts."
            ),
            basis,
            NationalConditions.For(NationalConditions.NotReleasedBeforeTheStart(SentenceCounting.Practice), LegalStatus.AnakBinaan)
        ).SayingFacts();
}
