using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The conditions that the national rules are made of.</summary>
internal static class NationalConditions
{
    /// <summary>What is asked only of people with one of several legal statuses on the day.</summary>
    internal static Condition<EligibilityFacts> For(Condition<EligibilityFacts> then, params ReadOnlySpan<LegalStatus> statuses) =>
        then.OnlyWhere(EligibilityFact.Status.Holds(statuses));

    /// <summary>What is asked only of people who are held as detainees on the day.</summary>
    internal static Condition<EligibilityFacts> ForDetained(Condition<EligibilityFacts> then) =>
        then.OnlyWhere(Detained);

    /// <summary>Says that the day is one of a run of days, and of which.</summary>
    internal static Func<EligibilityFacts, LocalDate, LocalisedText?> During(FactOf<EligibilityFacts, DateSet> days, string id, string en) =>
        (facts, day) =>
            days.Read(facts).Raw.SpanOn(day) is { } span ? new($"{id}, {span.In(Language.Indonesian)}.", $"{en}, {span.In(Language.English)}.") : null;

    /// <summary>Says that somebody is not of an age on the day, both ages included; never the date of birth.</summary>
    internal static Func<EligibilityFacts, LocalDate, LocalisedText?> NotAged(int from, int upTo) =>
        (_, day) => Say.Of($"Tidak berusia {from} sampai {upTo} tahun pada {day}.", $"Not aged {from} to {upTo} on {day}.");

    /// <summary>In a facility for children, or apart from adults; from the age of an adult on wherever the person is placed.</summary>
    internal static Condition<EligibilityFacts> AmongChildren(int adultFrom) =>
        EligibilityFact
            .ChildrenAreApart.IsTrue()
            .OnlyWhere(EligibilityFact.BirthDate.AgeBelow(adultFrom, LeapDayBirthday.TwentyEighthOfFebruary))
            .OnlyWhere(EligibilityFact.FacilityIsForChildren.IsFalse());

    /// <summary>
    /// In a facility for children that is no LPAS, or apart from adults; from the age of an adult on wherever the person is placed.
    /// </summary>
    internal static Condition<EligibilityFacts> AmongSentencedChildren(int adultFrom) =>
        EligibilityFact
            .Made<bool>(
                "place-of-sentenced-children",
                new("tempat bagi anak binaan", "place for sentenced children"),
                [EligibilityFact.FacilityIsForChildren, EligibilityFact.FacilityIsLpas, EligibilityFact.ChildrenAreApart],
                static (in f) =>
                {
                    var (lpas, apart) = (Lpas(f.Facility), Apart(f.Facility));
                    return lpas is { IsKnown: true, Raw: true } ? Of(lpas, false)
                        : apart is { IsKnown: true, Raw: false } ? apart
                        : Both(lpas, apart, static (_, isApart) => isApart);
                },
                FlagWords.Of(
                    new("UPT adalah LPKA, atau menempatkan anak terpisah dari orang dewasa", "the facility is an LPKA, or holds children apart from adults"),
                    new(
                        "UPT bukan LPKA dan tidak menempatkan anak terpisah dari orang dewasa, atau UPT adalah LPAS",
                        "the facility is no LPKA and does not hold children apart from adults, or it is an LPAS"
                    )
                )
            )
            .IsTrue()
            .OnlyWhere(EligibilityFact.BirthDate.AgeBelow(adultFrom, LeapDayBirthday.TwentyEighthOfFebruary));

    // A facility that is not for children is no LPAS.
    private static Fact<bool> Lpas(FacilityContext facility) =>
        facility.IsForChildren is { IsKnown: true, Raw: false } children ? Of(children, false) : facility.IsLpas;

    private static Fact<bool> Apart(FacilityContext facility) =>
        facility.IsForChildren is { IsKnown: true, Raw: true } children ? Of(children, true)
        : facility.ChildrenAreApart is { IsKnown: true, Raw: true } apart ? apart
        : Both(facility.IsForChildren, facility.ChildrenAreApart, static (_, _) => false);

    /// <summary>In a facility for adults: neither for children nor a Lapas Pemuda.</summary>
    internal static Condition<EligibilityFacts> AmongAdults { get; } =
        EligibilityFact
            .Made<bool>(
                "facility-for-adults",
                new("UPT dewasa", "facility for adults"),
                [EligibilityFact.FacilityIsForChildren, EligibilityFact.FacilityIsForYoungAdults],
                static (in f) =>
                    f.Facility.IsForChildren is { IsKnown: true, Raw: true } children
                        ? Of(children, false)
                        : Both(f.Facility.IsForChildren, f.Facility.IsForYoungAdults, static (_, young) => !young),
                FlagWords.Of(
                    new("UPT bukan khusus anak dan bukan Lapas Pemuda", "the facility is neither for children nor a Lapas Pemuda"),
                    new("UPT khusus anak atau Lapas Pemuda", "the facility is for children or a Lapas Pemuda")
                )
            )
            .IsTrue();

    /// <summary>What is asked only of people of an age, both ages included.</summary>
    internal static Condition<EligibilityFacts> AtAge(int from, int upTo, Condition<EligibilityFacts> then) =>
        then.OnlyWhere(EligibilityFact.BirthDate.AgeBetween(from, upTo, LeapDayBirthday.TwentyEighthOfFebruary));

    /// <summary>What is asked only of people from an age on.</summary>
    internal static Condition<EligibilityFacts> FromAge(int from, Condition<EligibilityFacts> then) =>
        then.OnlyWhere(EligibilityFact.BirthDate.AgeFrom(from, LeapDayBirthday.TwentyEighthOfFebruary));

    /// <summary>From a Litmas for a function on, up to the release after it.</summary>
    internal static Condition<EligibilityFacts> LitmasFor(FacilityFunction function) =>
        new LitmasCondition(function).Beside(() => Others(FacilityFunction.All, function, LitmasFor));

    /// <summary>One of the programme's subjects is among those of the person's assessed interest.</summary>
    internal static Condition<EligibilityFacts> SubjectOfInterest { get; } =
        EligibilityFact
            .Made<bool>(
                "subject-of-interest",
                new("kesesuaian bidang program dengan minat dan bakat", "match of the programme with the interests"),
                [EligibilityFact.Interests, EligibilityFact.ProgrammeSubjects],
                static (in f) => Both(f.Person.Interests, f.Programme.Subjects, static (interests, subjects) => Overlap(interests, subjects)),
                FlagWords.Of(
                    new("bidang program termasuk minat dan bakat", "a subject of the programme is among the interests"),
                    new("bidang program tidak termasuk minat dan bakat", "no subject of the programme is among the interests")
                )
            )
            .IsTrue();

    /// <summary>The person's sex is among those that the facility houses.</summary>
    internal static Condition<EligibilityFacts> SexHoused { get; } =
        EligibilityFact
            .Made<bool>(
                "sex-housed",
                new("kesesuaian jenis kelamin dengan peruntukan UPT", "match of the sex with whom the facility houses"),
                [EligibilityFact.Sex, EligibilityFact.FacilityHouses],
                static (in f) => Both(f.Person.Sex, f.Facility.Houses, static (sex, houses) => Contains(houses, sex)),
                FlagWords.Of(
                    new("jenis kelamin sesuai dengan peruntukan UPT", "the facility houses the person's sex"),
                    new("jenis kelamin tidak sesuai dengan peruntukan UPT", "the facility does not house the person's sex")
                )
            )
            .IsTrue();

    /// <summary>Where the assessed risk is high, the additional approval holds.</summary>
    internal static Condition<EligibilityFacts> HighRiskApproved { get; } =
        EligibilityFact
            .HighRiskApproval.OnItsDays()
            .OnlyWhere(EligibilityFact.Risk.Holds(RiskLevel.High).Beside(static () => [EligibilityFact.Risk.Holds(RiskLevel.Medium, RiskLevel.High)]));

    /// <summary>The court ordered no training, or the programme carries such orders out.</summary>
    internal static Condition<EligibilityFacts> CourtOrderHeeded { get; } =
        EligibilityFact.CarriesOutCourtOrders.IsTrue().OnlyWhere(EligibilityFact.CourtOrderedTraining.IsTrue());

    /// <summary>Up to the day of release, if the programme starts by then.</summary>
    internal static Condition<EligibilityFacts> NotReleasedBeforeTheStart(SentenceCounting counting) =>
        new ReleaseCondition(
            counting,
            [EligibilityFact.ProgrammeFirstDay],
            new(
                "hari itu dan hari pertama program tidak melewati tanggal bebas",
                "neither the day nor the first day of the programme lies after the day of release"
            ),
            $"not-released-before-the-start({counting.In(Language.English)})",
            static (f, release) =>
                release.Day is not { } day ? Window.Always
                : !f.Programme.FirstDay.IsKnown ? f.Programme.BeginsOnTheDay ? Window.Until(day) : Window.Until(day).And(Window.Unknown)
                : f.Programme.FirstDay.Raw <= day ? Window.Until(day)
                : Window.Never
        )
            .Beside(() => counting.OthersOfRelease.Select(NotReleasedBeforeTheStart));

    /// <summary>The programme ends by the day of release.</summary>
    internal static Condition<EligibilityFacts> EndsByRelease(SentenceCounting counting) =>
        new ReleaseCondition(
            counting,
            [EligibilityFact.ProgrammeLastDay],
            new("program selesai selambat-lambatnya pada tanggal bebas", "the programme ends by the day of release"),
            $"programme-ends-by-release({counting.In(Language.English)})",
            static (f, release) =>
                release.Standing == SentenceDateStanding.Undefined ? Window.Always
                : release.Day is not { } day || !f.Programme.LastDay.IsKnown ? Window.Unknown
                : WhileKnown(Window.If(f.Programme.LastDay.Raw <= day), f.Programme.LastDay.KnownUntilKey)
        )
            .Beside(() => counting.OthersOfRelease.Select(EndsByRelease));

    /// <summary>The conditions with another of several values in the place of one.</summary>
    internal static IEnumerable<Condition<EligibilityFacts>> Others<T>(IEnumerable<T> all, T one, Func<T, Condition<EligibilityFacts>> make)
        where T : notnull => all.Where(other => !other.Equals(one)).Select(make);

    /// <summary>The conditions with the fractions in use that are nearest to one, below and above.</summary>
    internal static IEnumerable<Condition<EligibilityFacts>> NearFractions(Fraction one, Func<Fraction, Condition<EligibilityFacts>> make)
    {
        Fraction[] inUse = [Fraction.Of(1, 4), Fraction.Third, Fraction.Half, Fraction.TwoThirds, Fraction.Of(3, 4), Fraction.Whole];
        return inUse.Where(f => f < one).TakeLast(1).Concat(inUse.Where(f => f > one).Take(1)).Select(make);
    }

    private static Condition<EligibilityFacts> Detained { get; } =
        new DetainedCondition().Beside(static () =>
            [EligibilityFact.Status.Holds(LegalStatus.Tahanan), EligibilityFact.Status.Holds(LegalStatus.Tahanan, LegalStatus.Anak)]
        );

    internal static bool Overlap(ValueList<Domain.SubjectId> left, ValueList<Domain.SubjectId> right)
    {
        foreach (var subject in left.AsSpan())
        {
            if (Contains(right, subject))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool Contains<T>(ValueList<T> list, T item)
    {
        foreach (var one in list.AsSpan())
        {
            if (EqualityComparer<T>.Default.Equals(one, item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The window up to the key to which what it follows from is known; undetermined after it.</summary>
    internal static Window WhileKnown(in Window days, int until)
    {
        if (until == DateKey.Max)
        {
            return days;
        }

        var known = DateSet.Of(DateKey.Min, until);
        return Window.Of(days.Certain.Intersect(known), days.Possible.Union(known.Complement()));
    }

    /// <summary>The days on which there is a Litmas for a function of the stay in the hands of corrections that goes on.</summary>
    internal static Window Since(ValueList<Litmas> litmas, FacilityFunction function, in Fact<Timeline<LegalStatus>> status)
    {
        var days = Window.Never;
        foreach (var one in litmas.AsSpan())
        {
            days = one.Function == function ? days | UpToRelease(status, one.Day) : days;
        }

        return days;
    }

    /// <summary>Whether such a Litmas is there on a day.</summary>
    internal static Verdict HasLitmas(ParticipantFacts person, FacilityFunction function, LocalDate day) =>
        LitmasDays(person, function).At(day);

    internal static Window LitmasDays(ParticipantFacts person, FacilityFunction function) =>
        person.Litmas.IsKnown ? Since(person.Litmas.Value, function, person.Status) : Window.Unknown;

    /// <summary>
    /// The days from a day on, up to the one before the next as bebas: what was assessed, recommended or decided of somebody in the hands of corrections is no
    /// basis of a later imprisonment or detention, which begins anew with intake (UU 22/2022 ps 20(4)-(6), 36(4)-(6), 38). Which day ends an assessment no
    /// article says; the last release is a named choice. Not certain from the first day on of which the status is not known.
    /// </summary>
    internal static Window UpToRelease(in Fact<Timeline<LegalStatus>> status, LocalDate from)
    {
        var first = DateKey.Of(from);
        if (!status.IsKnownOn(first))
        {
            return Window.Of(DateSet.None, DateSet.From(from));
        }

        var (released, unknown) = (DateKey.Max, DateKey.After(status.KnownUntilKey));
        for (var key = first; released == DateKey.Max && key != DateKey.Max && key <= status.KnownUntilKey; key = status.Raw.NextChangeAfter(key))
        {
            if (!status.Raw.TryOnKey(key, out var held))
            {
                unknown = Math.Min(unknown, key);
            }
            else if (held == LegalStatus.Bebas)
            {
                released = key;
            }
        }

        return Window.Of(Before(Math.Min(released, unknown)), Before(released));

        DateSet Before(int end) => DateSet.Of(first, end == DateKey.Max ? end : DateKey.Previous(end));
    }

    /// <summary>A fact made of two: known while both are.</summary>
    internal static Fact<TResult> Both<T, TOther, TResult>(in Fact<T> one, in Fact<TOther> other, Func<T, TOther, TResult> make)
        where T : notnull
        where TOther : notnull
        where TResult : notnull => one.IsKnown && other.IsKnown ? Until(make(one.Raw, other.Raw), Math.Min(one.KnownUntilKey, other.KnownUntilKey)) : default;

    /// <summary>A fact made of one: known as long as it is.</summary>
    internal static Fact<TResult> Of<T, TResult>(in Fact<T> fact, TResult made)
        where T : notnull
        where TResult : notnull => fact.IsKnown ? Until(made, fact.KnownUntilKey) : default;

    private static Fact<T> Until<T>(T value, int key)
        where T : notnull => key == DateKey.Max ? Fact<T>.Known(value) : Fact<T>.KnownThrough(value, DateKey.ToDate(key));
}
