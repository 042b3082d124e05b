using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Benchmarks.Cohorts;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Dossiers;

/// <summary>Questions over many roots and many people: of twice as many they take about twice as much, no more.</summary>
internal sealed class GrowthFigures : IFigureGroup
{
    private const int Agreements = 1_000;
    private const int People = 200;
    private const int Cohorts = 50;
    private const int Signed = 200;
    private const int Holders = 2_000;
    private const int Uses = 1_000;
    private const int Below = 1_000;

    private static readonly OccasionId Ceremony = OccasionId.From("ACARA-1");
    private static readonly LocalDate Day = SampleNation.Start.PlusDays(365);
    private static readonly (ReminderKind Kind, Term Ahead)[] Thresholds = [(ReminderKind.Expiry, Term.OfMonths(6)), (ReminderKind.RenewalNotice, Term.OfMonths(6))];
    private static readonly Indicator[] Indicators =
    [
        new("LULUS", new("lulus", "passed"), [IndicatorMeasures.Certified], [IndicatorMeasures.Enrolled, IndicatorMeasures.Trained], 12, new("uji", "trial")),
        new("KERJA", new("bekerja", "at work"), [IndicatorMeasures.Placed], [IndicatorMeasures.Certified], 12, new("uji", "trial")),
    ];

    public string Name => "growth";

    public IEnumerable<Figure> Figures() =>
    [
        OfAnAdmission(),
        .. OfAgreements(),
        .. OfAFramework(),
        .. OfPeople(),
        .. OfCohorts(),
        .. Growth.Of("holders-of-one-post", static () => Held(Holders), static () => Held(2 * Holders), static json => Sink.Take(PembinaanJson.Stakeholders.Read(json).Value)),
        .. Growth.Of("spaces-of-a-facility", static () => Used(Uses), static () => Used(2 * Uses), static json => Sink.Take(PembinaanJson.Facilities.Read(json).Value)),
        .. Growth.Of("occasion", () => Signing(Signed), () => Signing(2 * Signed), static d => Sink.Take((d[Ceremony].In(Language.English), d[Ceremony].Findings))),
    ];

    /// <summary>A partner of which one post was held by many, each for a day.</summary>
    private static string Held(int holders)
    {
        var post = PostId.From("KEPALA");
        var partner = Stakeholder.Register(StakeholderId.From("DINAS"), StakeholderKind.Kabupaten, "Dinas", SampleNation.Start, SampleNation.Next("dinas"))
            .Value.EstablishPost(post, "Kepala Dinas", SampleNation.Start, SampleNation.Next("post")).Value;
        for (var i = 0; i < holders; i++)
        {
            partner = partner.Appoint(post, OfficialId.From($"O-{i}"), $"Nama {i}", ValidityPeriod.On(SampleNation.Start.PlusDays(i)), SampleNation.Next($"holder-{i}")).Value;
        }

        return PembinaanJson.Stakeholders.Write(partner);
    }

    /// <summary>A facility with many spaces that are booked on one day, and one space that is blocked and equipped many times.</summary>
    private static string Used(int uses)
    {
        var (room, always) = (SpaceId.From("AULA"), ValidityPeriod.From(SampleNation.Start));
        var facility = Facility.Establish(FacilityId.From("UPT"), "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, SampleNation.Start, SampleNation.Next("upt"))
            .Value.OpenSpace(room, SpaceKind.Hall, "Aula", 40, always, [], SampleNation.Next("room")).Value;
        for (var i = 0; i < uses; i++)
        {
            var (space, day) = (SpaceId.From($"R-{i}"), SampleNation.Start.PlusDays(2 * i));
            facility = facility.OpenSpace(space, SpaceKind.Workshop, $"Bengkel {i}", 20, always, [], SampleNation.Next($"space-{i}"))
                .Bind(f => f.Book(new(space, SessionId.From($"S-{i}"), SampleNation.Start, new(8, 0), new(10, 0), 12), SampleNation.Next($"booking-{i}")))
                .Bind(f => f.BlockSpace(room, ValidityPeriod.On(day), "rapat", SampleNation.Next($"block-{i}")))
                .Bind(f => f.EquipSpace(room, [SubjectId.From($"MATERI-{i}")], ValidityPeriod.From(day), SampleNation.Next($"equipment-{i}"))).Value;
        }

        return PembinaanJson.Facilities.Write(facility);
    }

    private static IEnumerable<Figure> OfAgreements()
    {
        var (once, twice) = (new Lazy<Dossier>(static () => Nation(Agreements)), new Lazy<Dossier>(static () => Nation(2 * Agreements)));
        IEnumerable<Figure> Of(string name, Action<Dossier> ask) => Growth.Of(name, () => once.Value, () => twice.Value, d => ask(d.Knowing()));
        return
        [
            .. Of("roots-put-in", static d => Sink.Take(Dossier.Empty.With(d.Agreements).Value)),
            .. Of("missing-references", static d => Sink.Take(d.Missing.Count())),
            .. Of("in-force-on-a-day", static d => Sink.Take(d.Portfolio.InForceOn(Day).Value)),
            .. Of("in-force-without-partners", static d => Sink.Take(Dossier.Of(d.Agreements).Value.HoldingAll(Instant.MaxValue, Holding.Agreements).Portfolio.InForceOn(Day).Value)),
            .. Of("rows", static d => Sink.Take(d.Portfolio.Rows.Value.Count())),
            .. Of("reminders", static d => Sink.Take(d.Portfolio.RemindersDue(Thresholds, Day, []).Value)),
            .. Of("rows-affected", static d => Sink.Take(Dossier.Affected(Dossier.Empty.HoldingAll(Instant.MaxValue, Holding.Agreements), d).Value)),
            .. Of("realised-by-partner", static d => Sink.Take(d.Realised(RollUp.Partner, Day.Year).Value)),
            .. Of("realised-by-facility", static d => Sink.Take(d.Realised(RollUp.Facility, Day.Year).Value)),
        ];
    }

    /// <summary>One framework of many facilities with an agreement below it for each: its rows, its coverage at each of them, and both again after one below has changed.</summary>
    private static IEnumerable<Figure> OfAFramework()
    {
        var (once, twice) = (new Lazy<Dossier>(static () => SampleNation.UnderOne(Below)), new Lazy<Dossier>(static () => SampleNation.UnderOne(2 * Below)));
        Figure Of(string name, Action<Dossier> ask) => Growth.OfBytes(name, () => once.Value, () => twice.Value, d => ask(d.Knowing()));
        return
        [
            Of("rows-of-a-framework", static d => Sink.Take(d[SampleNation.Framework].Rows.Value.Rows.Count)),
            Of("places-of-a-framework", static d => Sink.Take(d.Facilities.Count(f => d[SampleNation.Framework].CoverageOf(f.Id, SampleNation.Partner, SampleNation.Subject).Days.IsEmpty))),
            Of("in-force-under-a-framework", static d => Sink.Take(d.Portfolio.InForceOn(Day).Value)),
            Of("one-below-a-framework-changed", static d => Sink.Take((Changed(d).Portfolio.InForceOn(Day).Value, Dossier.Affected(d, Changed(d)).Value))),
        ];

        static Dossier Changed(Dossier d) => d.With(d.Find(AgreementId.From("PKS-7"))!.CloseIntake(new(2026, 1, 1), "penuh", SampleNation.Next("close")).Value).Value;
    }

    private static IEnumerable<Figure> OfPeople()
    {
        var (once, twice) = (new Lazy<Dossier>(static () => SampleCourse.Of(People)), new Lazy<Dossier>(static () => SampleCourse.Of(2 * People)));
        IEnumerable<Figure> Of(string name, Action<Dossier> ask) => Growth.Of(name, () => once.Value, () => twice.Value, d => ask(d.Knowing()));
        var year = ValidityPeriod.Between(new(SampleCourse.LastDay.Year, 1, 1), new(SampleCourse.LastDay.Year, 12, 31)).Value;
        return
        [
            .. Of("review-of-people", static d => Sink.Take(d[SampleCourse.Id].Review(SampleCourse.LastDay))),
            .. Of("next-of-people", static d => Sink.Take(d[SampleCourse.Id].Next(SampleCourse.LastDay))),
            .. Of("completion-of-people", static d => Sink.Take(d[SampleCourse.Id].CompletionOn(SampleCourse.LastDay))),
            .. Of("realised-by-people", static d => Sink.Take(d.Realised(RollUp.Subject, SampleCourse.LastDay.Year).Value)),
            .. Of("realisation-of-an-agreement", static d => Sink.Take(d[SampleCourse.Agreement].Realised(SampleCourse.LastDay, Term.OfMonths(3)).Value)),
            .. Of("indicators-of-people", d => Sink.Take(d.Count(Indicators, year).Value)),
            .. Of("other-pseudonyms", static d => Sink.Take(d.Repseudonymise(d.Cohorts[0].Participants.ToDictionary(static p => p, static p => ParticipantId.From($"N{p}"))).Value)),
            .. Of("certificates-read", static d => Sink.Take(PembinaanJson.Cohorts.ReadUtf8(PembinaanJson.Cohorts.WriteUtf8(d.Cohorts[0])).Value)),
            .. Of("asked-one-after-another", static d => Sink.Take(d.Participants.Count(p => d[SampleCourse.Id].MayJoin(p, SampleCourse.FirstDay).IsAdmitted))),
            .. Of("slips", static d => Sink.Take(d.Participants.Count(p => d[SampleCourse.Id].Slip(p.Id).IsSuccess))),
            .. Of("statuses", static d => Sink.Take(d.Cohorts[0].Certificates.Count(c => d[SampleCourse.Id].StatusOf(c, SampleCourse.LastDay).IsSuccess))),
            .. Of("completion-singly", static d => Sink.Take(d.Participants.Count(p => d[SampleCourse.Id].CompletionOf(p.Id, SampleCourse.LastDay).IsSuccess))),
            .. Of("dossier-written", static d => Sink.Take(PembinaanJson.Dossiers.WriteUtf8(d))),
        ];
    }

    private static IEnumerable<Figure> OfCohorts()
    {
        var story = new Lazy<Dossier>(static () => PembinaanJson.Dossiers.Read(File.ReadAllText(Tree.PathOf("docs/samples/data/serang.json"))).Value);
        var (once, twice) = (new Lazy<Dossier>(() => CohortInDossierFigures.Many(story.Value, Cohorts)), new Lazy<Dossier>(() => CohortInDossierFigures.Many(story.Value, 2 * Cohorts)));
        IEnumerable<Figure> Of(string name, Action<Dossier> ask) => Growth.Of(name, () => once.Value, () => twice.Value, d => ask(d.Knowing()));
        return
        [
            .. Of("realised-by-cohorts", static d => Sink.Take(d.Realised(RollUp.Subject, d.Cohorts[0].FirstDay.Year).Value)),
            .. Of("realisation-by-cohorts", static d => Sink.Take(d[d.Agreements[0].Id].Realised(d.Cohorts[0].LastDay, Term.OfMonths(3)).Value)),
            .. Of("review-of-cohorts", static d => Sink.Take(d.Cohorts.Sum(c => d[c.Id].Review(c.FirstDay).Count))),
        ];
    }

    /// <summary>The first admission asked after a change elsewhere, where every agreement is named by a sheet of some cohort: of ten times as many, a logarithm more.</summary>
    private static Figure OfAnAdmission()
    {
        const int number = 32_901;
        var (asked, person) = (CohortId.From($"ANG-{number}"), ParticipantFacts.WithEmptyRegisters(ParticipantId.From("P-1")));
        var day = SampleNation.Start.PlusDays(number % 3_000);
        return Figure.Exactly("first-admission-bytes-at-ten-times", 1.5, "x", () => Taken(10 * Agreements) / Taken(Agreements));

        double Taken(int agreements)
        {
            var (facilities, partners) = (Agreements / 50, Agreements / 10);
            var nation = Dossier.Of([.. SampleNation.Held(agreements), SampleNation.AgreementOf(number, facilities, partners), SampleNation.CohortOf(number, facilities, partners)])
                .Value.HoldingAll(Instant.MaxValue, Holding.Agreements, Holding.Cohorts, Holding.Stakeholders, Holding.Facilities);
            var elsewhere = SampleNation.AgreementOf(7, agreements / 50, agreements / 10).CloseIntake(new(2026, 1, 1), "penuh", SampleNation.Next("close")).Value;
            return Measure.Bytes(1, () => Sink.Take(nation.With(elsewhere).Value[asked].MayJoin(person, day)));
        }
    }

    private static Dossier Nation(int agreements) =>
        Dossier.Of(SampleNation.Part(agreements)).Value.HoldingAll(Instant.MaxValue, Holding.Agreements, Holding.Cohorts, Holding.Stakeholders, Holding.Facilities);

    /// <summary>An occasion at which many agreements were signed, each with a guest of its own, and as many guests that the occasion names itself.</summary>
    private static Dossier Signing(int agreements)
    {
        var signed = Enumerable.Range(1, agreements)
            .Select(static i => SampleNation.AgreementOf(i * 10 + 1, 60, 500).NoteAttendance(new($"Tamu {i}", "Tamu"), SampleNation.Next($"guest-{i}")).Value).ToList();
        return Dossier.Of(SampleNation.Roots(0, 500, 60, 0).Concat<AggregateRoot>(signed)).Value.WithOccasions(new Occasion
        {
            Id = Ceremony,
            Title = "Penandatanganan bersama",
            Agreements = signed.Select(static a => a.Id).ToValueList(),
            Guests = Enumerable.Range(1, agreements).Select(static i => new OccasionGuest(new($"Undangan {i}", "Undangan"), GuestRole.Present)).ToValueList(),
        }).Value;
    }
}
