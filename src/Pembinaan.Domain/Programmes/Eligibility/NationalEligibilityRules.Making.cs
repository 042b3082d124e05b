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
        NotReleasedUnder(
            Basis.Law(Instruments.Uu22Of2022.Article("46"), Instruments.Kuhp2023.Article("60"), Instruments.Kuhp2023.Article("61", "1")),
            Instruments.Kuhp2023.AppliedFrom!.Value
        );

    /// <summary>As <see cref="ChildNotReleased"/>, resting on the criminal code as well.</summary>
    /// <remarks>Source: UU 22/2022 art. 53; UU 1/2023 art. 60; UU 1/2023 art. 61(1).</remarks>
    public static Rule<EligibilityFacts> ChildNotReleasedUnderKuhp2023 { get; } =
        ChildNotReleasedUnder(
            Basis.Law(Instruments.Uu22Of2022.Article("53"), Instruments.Kuhp2023.Article("60"), Instruments.Kuhp2023.Article("61", "1")),
            Instruments.Kuhp2023.AppliedFrom!.Value
        );

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

    /// <summary>The rules of UU 22/2022 with the numbers of a day, that of a version which begins on it.</summary>
    internal static Rule<EligibilityFacts>[] Of2022(LocalDate day) =>
    [
        UnderCorrections, PelayananRestsOnLitmas, PelayananOfChildrenRestsOnLitmas, DetaineeHoursAtMost(LawfulNumbers.DetaineeMinutes.On(day)),
        DetaineeInterest, DetaineeTakesPartFreely, PembinaanRestsOnLitmas, PembinaanOfChildrenRestsOnLitmas, PembimbinganRestsOnLitmas,
        SentencedChildrenAmongChildrenFrom(day), ChildrenInProceedingsAmongChildrenFrom(day), AdultsAmongAdults, SexIsHoused, HighRiskIsApproved,
        HealthAllows, NotInIsolation, PlacedInTheFacility, NotAway, NotReleasedUnder(Instruments.Uu22Of2022.Article("46"), day),
        ChildNotReleasedUnder(Instruments.Uu22Of2022.Article("53"), day), FitsIntoTheSentenceFrom(day), HealthWithoutLimits,
        AgeOfChildInProceedingsFrom(day), AgeOfSentencedChildFrom(day), SentencedChildrenMoveToYoungAdultsFrom(day), SentencedChildrenMoveToAdultsFrom(day),
        DetaineesInARutan,
    ];

    private static LocalisedText HealthNote =>
        new(
            "UU 22/2022 ps 11 hanya menyebut kesehatan pada kewajiban bekerja narapidana",
            "UU 22/2022 art. 11 speaks of health only in the convict's duty to work"
        );

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static Rule<EligibilityFacts> NotReleasedUnder(Basis basis, LocalDate day) =>
        Rule<EligibilityFacts>.That(
            "ELIG-RELEASE",
            new(
                "Belum bebas pada hari itu, dan tidak bebas sebelum program dimulai.",
                "The person is not yet released on the day, and not before the programme starts."
            ),
            basis,
            NationalConditions.For(NationalConditions.NotReleasedBeforeTheStart(SentenceCounting.National.On(day).Value), LegalStatus.Narapidana)
        ).SayingFacts();

    private static Rule<EligibilityFacts> ChildNotReleasedUnder(Basis basis, LocalDate day) =>
        Rule<EligibilityFacts>.That(
            "ELIG-RELEASE-ANAK-BINAAN",
            new(
                "Anak binaan belum bebas pada hari itu, dan tidak bebas sebelum program dimulai.",
                "The sentenced child is not yet released on the day, and not before the programme starts."
            ),
            basis,
            NationalConditions.For(NationalConditions.NotReleasedBeforeTheStart(SentenceCounting.National.On(day).Value), LegalStatus.AnakBinaan)
        ).SayingFacts();

    private static Rule<EligibilityFacts> SentencedChildrenAmongChildrenFrom(LocalDate day)
    {
        var adult = LawfulNumbers.AdultFrom.On(day).Value;
        return Rule<EligibilityFacts>.That(
            "ELIG-CHILD-FACILITY",
            new(
                Text($"Anak binaan yang belum berusia {adult} tahun mengikuti program di LPKA, atau, jika tidak ada LPKA, di Lapas yang ")
                    + "menempatkan anak terpisah dari orang dewasa.",
                Text($"A sentenced child under {adult} joins in an LPKA or, where there is none, in a Lapas that holds children apart from adults.")
            ),
            Basis.Law(Instruments.Uu22Of2022.Article("47", "1"), Instruments.Uu11Of2012.Article("85"), Instruments.Uu11Of2012.Article("86")),
            NationalConditions.For(NationalConditions.AmongSentencedChildren(adult), LegalStatus.AnakBinaan)
        ).SayingFacts();
    }

    private static Rule<EligibilityFacts> ChildrenInProceedingsAmongChildrenFrom(LocalDate day)
    {
        var adult = LawfulNumbers.AdultFrom.On(day).Value;
        return Rule<EligibilityFacts>
            .That(
                "ELIG-ANAK-FACILITY",
                new(
                    Text($"Anak yang belum berusia {adult} tahun mengikuti program di LPAS atau LPKA, atau di UPT yang menempatkan anak terpisah ")
                        + "dari orang dewasa.",
                    Text($"A child in proceedings under {adult} joins in an LPAS or LPKA, or in a facility that holds children apart from adults.")
                ),
                Basis
                    .Law(Instruments.Uu22Of2022.Article("28"), Instruments.Uu22Of2022.Article("29", "4-6"))
                    .Noting(
                        new(
                            "bahwa UPT yang memisahkan anak dari orang dewasa memadai adalah pilihan, sebagaimana UU 11/2012 ps 85 bagi anak binaan",
                            "that a facility which holds children apart from adults is enough is a choice, as UU 11/2012 art. 85 has it of sentenced children"
                        )
                    ),
                NationalConditions.For(NationalConditions.AmongChildren(adult), LegalStatus.Anak)
            )
            .SayingFacts()
            .Overridable();
    }

    private static Rule<EligibilityFacts> SentencedChildrenMoveToYoungAdultsFrom(LocalDate day)
    {
        var (adult, older) = (LawfulNumbers.AdultFrom.On(day).Value, LawfulNumbers.PastYoungAdultFrom.On(day).Value);
        return Rule<EligibilityFacts>
            .That(
                "ELIG-CHILD-FROM-18",
                new(
                    Text($"Anak binaan yang berusia {adult} sampai {older - 1} tahun ditempatkan di Lapas Pemuda."),
                    Text($"A sentenced child aged {adult} to {older - 1} is held in a Lapas Pemuda.")
                ),
                Instruments.Uu11Of2012.Article("86"),
                NationalConditions.For(
                    NationalConditions.AtAge(adult, older - 1, EligibilityFact.FacilityIsForYoungAdults.IsTrue()),
                    LegalStatus.AnakBinaan
                )
            )
            .SayingFacts()
            .AsWarning();
    }

    private static Rule<EligibilityFacts> SentencedChildrenMoveToAdultsFrom(LocalDate day)
    {
        var older = LawfulNumbers.PastYoungAdultFrom.On(day).Value;
        return Rule<EligibilityFacts>
            .That(
                "ELIG-CHILD-FROM-21",
                new(
                    Text($"Anak binaan yang berusia {older} tahun atau lebih ditempatkan di Lapas dewasa."),
                    Text($"A sentenced child aged {older} or more is held in a Lapas for adults.")
                ),
                Instruments.Uu11Of2012.Article("86"),
                NationalConditions.For(NationalConditions.FromAge(older, NationalConditions.AmongAdults), LegalStatus.AnakBinaan)
            )
            .SayingFacts()
            .AsWarning();
    }

    private static Rule<EligibilityFacts> AgeOfChildInProceedingsFrom(LocalDate day)
    {
        var (child, adult) = (LawfulNumbers.ChildFrom.On(day).Value, LawfulNumbers.AdultFrom.On(day).Value);
        return Rule<EligibilityFacts>
            .That(
                "ELIG-CHILD-AGE",
                new(Text($"Anak berusia {child} sampai {adult - 1} tahun."), Text($"A child in proceedings is aged {child} to {adult - 1}.")),
                LawfulNumbers.ChildFrom.On(day).Basis,
                NationalConditions.For(EligibilityFact.BirthDate.AgeBetween(child, adult - 1, LeapDayBirthday.TwentyEighthOfFebruary), LegalStatus.Anak)
            )
            .Otherwise(NationalConditions.NotAged(child, adult - 1))
            .AsWarning();
    }

    private static Rule<EligibilityFacts> AgeOfSentencedChildFrom(LocalDate day)
    {
        var (child, adult) = (LawfulNumbers.SentencedChildFrom.On(day).Value, LawfulNumbers.AdultFrom.On(day).Value);
        return Rule<EligibilityFacts>
            .That(
                "ELIG-SENTENCED-CHILD-AGE",
                new(
                    Text($"Anak binaan berusia {child} sampai {adult - 1} tahun."),
                    Text($"A sentenced child is aged {child} to {adult - 1}.")
                ),
                LawfulNumbers.SentencedChildFrom.On(day).Basis,
                NationalConditions.For(
                    EligibilityFact.BirthDate.AgeBetween(child, adult - 1, LeapDayBirthday.TwentyEighthOfFebruary),
                    LegalStatus.AnakBinaan
                )
            )
            .Otherwise(NationalConditions.NotAged(child, adult - 1))
            .AsWarning();
    }

    private static Rule<EligibilityFacts> FitsIntoTheSentenceFrom(LocalDate day) =>
        Rule<EligibilityFacts>
            .That(
                "ELIG-FIT",
                new("Program selesai sebelum atau pada tanggal bebas.", "The programme ends by the day of release."),
                Basis.FacilityPolicy,
                NationalConditions.For(
                    NationalConditions.EndsByRelease(SentenceCounting.National.On(day).Value),
                    LegalStatus.Narapidana,
                    LegalStatus.AnakBinaan
                )
            )
            .Otherwise(static (_, _) => new("Program berakhir sesudah tanggal bebas.", "The programme ends after the day of release."))
            .AsWarning();
}
