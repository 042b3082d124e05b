using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Tests.Agreements;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public sealed class Occasions_of_a_dossier
{
    private static readonly CooperationAgreement Pks = AgreementsGiven.Pks1();

    private static Occasion Opening { get; } = new()
    {
        Id = OccasionId.From("ACARA-1"),
        Title = "Penandatanganan bersama",
        Day = Pks.Signatures[0].Day,
        Host = UptS,
        Guests = [new(new("Masjuno", "Kadivpas"), GuestRole.Opened), new(new(null, "Walikota Cilegon"), GuestRole.Present), new(new(null, "Wartawan"), GuestRole.Reported)],
        Agreements = [Pks.Id],
        Programmes = [Tests.Cohorts.Given.Programme().Id],
        Cohorts = [Given_work.Taught.Id],
        JobOpenings = [new() { Code = "Pembuat sabun", Employer = Swen, FirstDay = Day("2025-02-10"), Places = 3 }],
    };

    private static Dossier Here { get; } = Dossier.Of(Given.Lapas, Given.Company, Tests.Cohorts.Given.Programme(), Pks, Given_work.Taught).Value.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements);

    [Fact]
    public void Are_told_by_the_names_on_record()
    {
        var occasion = With(Opening)[Opening.Id];

        occasion.In(Language.Indonesian).Split('\n').Should().Equal(
            "Penandatanganan bersama di Lapas Kelas IIA Serang pada 31 Januari 2023.",
            "PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT Swen, ditandatangani oleh KALAPAS dan DIREKTUR.",
            "Ruang lingkup: TUSUK-SATE dan SABUN.",
            "Dibuka: program Pembuatan sabun pembersih.",
            "Dibuka: angkatan Pembuatan sabun pembersih (ANG-1) mulai 6 Januari 2025.",
            "Lowongan dari PT Swen: Pembuat sabun, 3 orang, mulai 10 Februari 2025.",
            "Membuka acara: Masjuno (Kadivpas).",
            "Hadir: Walikota Cilegon.",
            "Meliput: Wartawan.");
        occasion.In(Language.English).Split('\n').Should().HaveCount(9).And.StartWith("Penandatanganan bersama at Lapas Kelas IIA Serang on 31 January 2023.")
            .And.Contain("PERJANJIAN KERJA SAMA between Lapas Kelas IIA Serang and PT Swen, signed by KALAPAS and DIREKTUR.")
            .And.Contain("Work offered from PT Swen: Pembuat sabun, 3 people, from 10 February 2025.")
            .And.EndWith("Reported on it: Wartawan.");
        occasion.ToString().Should().Be("Penandatanganan bersama");
    }

    [Theory]
    [InlineData(null, true, "Penandatanganan bersama di Lapas Kelas IIA Serang pada 31 Januari 2023.")]
    [InlineData("Aula", true, "Penandatanganan bersama di Aula, Lapas Kelas IIA Serang pada 31 Januari 2023.")]
    [InlineData("Aula Lapas Kelas IIA Serang", true, "Penandatanganan bersama di Aula Lapas Kelas IIA Serang pada 31 Januari 2023.")]
    [InlineData("Pendopo", false, "Penandatanganan bersama di Pendopo pada 31 Januari 2023.")]
    [InlineData(null, false, "Penandatanganan bersama pada 31 Januari 2023.")]
    public void Tell_the_place_and_the_host(string? place, bool isHosted, string first) =>
        With(Opening with { Place = place, Host = isHosted ? UptS : null })[Opening.Id].In(Language.Indonesian).Split('\n')[0].Should().Be(first);

    [Theory]
    [InlineData(GuestRole.Spoke, "Memberi sambutan: Masjuno (Kadivpas).", "Gave a speech: Masjuno (Kadivpas).")]
    [InlineData(GuestRole.ToldThePress, "Memberi keterangan kepada pers: Masjuno (Kadivpas).", "Made a statement to the press: Masjuno (Kadivpas).")]
    public void Tell_a_speech_from_a_statement_to_the_press(GuestRole role, string id, string en)
    {
        var told = With(Opening with { Guests = [new(new("Masjuno", "Kadivpas"), role)] })[Opening.Id];

        told.In(Language.Indonesian).Split('\n').Should().Contain(id);
        told.In(Language.English).Split('\n').Should().Contain(en);
    }

    [Fact]
    public void Tell_what_an_agreement_is_about_who_carries_it_out_and_who_was_there()
    {
        var told = AgreementsGiven.Bare("PKS-8").Value
            .AgreeScope([ScopeItem.Of("SABUN", "pembuatan sabun")], On("2023-01-05", "scope"))
            .Bind(static a => a.StatePurpose("bekal setelah bebas", ["arahan menteri", "rencana kerja"], On("2023-01-05", "purpose")))
            .Bind(static a => a.NameImplementingOffice(Swen, StakeholderId.From("CABANG"), [SubjectId.From("SABUN")], On("2023-01-05", "office")))
            .Bind(static a => a.NoteAttendance(new(null, "Walikota Cilegon"), On("2023-01-05", "guest-1")))
            .Bind(static a => a.NoteAttendance(new("Masjuno", "Kadivpas"), On("2023-01-05", "guest-2")))
            .Bind(static a => a.NoteAttendance(new(null, "Sekda"), On("2023-01-05", "guest-3")))
            .Value;
        var branch = Pembinaan.Domain.Stakeholders.Stakeholder.Register(StakeholderId.From("CABANG"), Pembinaan.Domain.Stakeholders.StakeholderKind.Company, "PT Swen Cabang Serang", null, On("2020-01-01", "branch")).Value;
        var occasion = Here.With(told, branch).Value.WithOccasions(Opening with { Agreements = [told.Id], Programmes = [], Cohorts = [], JobOpenings = [] }).Value[Opening.Id];

        occasion.In(Language.Indonesian).Split('\n').Skip(2).Should().Equal(
            "Tujuan: bekal setelah bebas.",
            "Dasar: arahan menteri, rencana kerja.",
            "Ruang lingkup: pembuatan sabun.",
            "Dilaksanakan oleh PT Swen Cabang Serang: pembuatan sabun.",
            "Membuka acara: Masjuno (Kadivpas).",
            "Hadir: Walikota Cilegon; Masjuno (Kadivpas); Sekda.",
            "Meliput: Wartawan.");
        occasion.In(Language.English).Split('\n').Should().Contain(
            ["Purpose: bekal setelah bebas.", "Basis: arahan menteri, rencana kerja.", "Scope: pembuatan sabun.", "Carried out by PT Swen Cabang Serang: pembuatan sabun.", "Present: Walikota Cilegon; Masjuno (Kadivpas); Sekda."]);
    }

    [Theory]
    [InlineData(4, 4, "PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT Swen, ditandatangani oleh KALAPAS dan DIREKTUR.")]
    [InlineData(5, 1, "5 PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT Swen.")]
    public void Tell_five_agreements_of_one_party_under_one_title_together(int count, int sentences, string first)
    {
        CooperationAgreement[] many = [.. Enumerable.Range(1, count).Select(static i => AgreementsGiven.Draft($"PKS-{i}0").Signed())];
        var told = Here.With(many).Value.WithOccasions(Opening with { Agreements = [.. many.Select(static a => a.Id)] }).Value[Opening.Id].In(Language.Indonesian).Split('\n');

        told[1].Should().Be(first);
        told.Count(static l => l.Contains("PERJANJIAN KERJA SAMA", StringComparison.Ordinal)).Should().Be(sentences);
    }

    /// <summary>Of one agreement without the purpose that the others have; what is the same of all is told once, the rest with the partner.</summary>
    [Fact]
    public void Tell_of_agreements_together_what_is_the_same_once_and_the_rest_apart()
    {
        var told = Told([.. Enumerable.Range(1, 5).Select(static i => Of(i, purpose: i < 5, witness: true, basis: i == 2, reported: i == 3))]).Split('\n');

        told.Skip(1).Take(7).Should().Equal(
            "5 PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT-1, PT-2, PT-3, PT-4 dan PT-5.",
            "Semuanya ditandatangani oleh KALAPAS, disaksikan oleh Helldy (Walikota).",
            "Ruang lingkup: TUSUK-SATE dan SABUN.",
            "Ditandatangani, dengan PT-1: oleh DIREKTUR-1; dengan PT-2: oleh DIREKTUR-2; dengan PT-4: oleh DIREKTUR-4; dengan PT-5: oleh DIREKTUR-5.",
            "Tujuan, dengan PT-1, PT-2, PT-3 dan PT-4: bekal hidup.",
            "Dasar, dengan PT-2: arahan menteri.",
            "Dilaporkan ditandatangani, dengan PT-3: oleh Reno (Direktur).");
    }

    /// <summary>Of four the signatories are told in a sentence, of five in a list; whoever signs by the post and the body alone is told once for all.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tell_five_signatories_in_a_list_and_those_of_one_post_once(bool byPost)
    {
        string Signer(int i) => byPost ? $"Pimpinan PT-{i}" : $"Ibu {(char)('A' + i)}";
        var told = Told([.. Enumerable.Range(1, 5).Select(i => Of(i, signer: Signer(i)))]).Split('\n').Skip(2).ToList();

        if (byPost)
        {
            told[0].Should().Be("Semuanya ditandatangani oleh KALAPAS dan Pimpinan mitra masing-masing.");
        }
        else
        {
            told.Should().StartWith([
                "Semuanya ditandatangani oleh KALAPAS.", "Ruang lingkup: TUSUK-SATE dan SABUN.",
                "Ditandatangani oleh:", "- Ibu B: PT-1", "- Ibu C: PT-2", "- Ibu D: PT-3", "- Ibu E: PT-4", "- Ibu F: PT-5",
            ]);
        }

        Told([.. Enumerable.Range(1, 5).Select(i => Of(i, signer: i == 1 ? "KALAPAS PT" : Signer(i)))]).Should().Contain(
            byPost ? "Ditandatangani, dengan PT-1: oleh KALAPAS PT; dengan PT-2, PT-3, PT-4 dan PT-5: oleh Pimpinan mitra masing-masing." : "- KALAPAS PT: PT-1\n- Ibu C: PT-2");
    }

    /// <summary>Whatever is told of an agreement by itself is told among five and more: once for all, or with its partner.</summary>
    [Property(MaxTest = 60)]
    public void Lose_nothing_of_an_agreement_that_is_told_together(byte purposes, byte witnesses, byte bases, byte reported, byte offices, PositiveInt more)
    {
        CooperationAgreement[] many =
        [
            .. Enumerable.Range(1, 5 + (more.Get % 3)).Select(i => Of(i, Has(purposes, i), Has(witnesses, i), Has(bases, i), Has(reported, i), Has(offices, i))),
        ];
        var together = Told(many).Split('\n');

        foreach (var (agreement, at) in many.Select(static (a, i) => (a, i + 1)))
        {
            var lines = Told([agreement]).Split('\n');
            string[] hands = [.. lines[1].TrimEnd('.').Split(", ").Skip(1).SelectMany(static h => h.Split(" oleh ") is [var what, var who] ? who.Split(" dan ").Select(w => $"{what} oleh {w}") : [h])];
            hands.Should().NotBeEmpty().And.OnlyContain(hand => IsToldOf(together, at, hand, " oleh "));
            lines.Skip(2).TakeWhile(static l => new[] { "Tujuan", "Dasar", "Ruang lingkup", "Dilaksanakan" }.Any(w => l.StartsWith(w, StringComparison.Ordinal))).Should().NotBeEmpty()
                .And.OnlyContain(fact => together.Contains(fact) || IsToldOf(together, at, fact.TrimEnd('.'), fact.StartsWith("Dilaksanakan", StringComparison.Ordinal) ? " oleh " : ": "));
        }

        static bool Has(byte bits, int at) => (bits & (1 << at)) != 0;
    }

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    // Of all, or in the sentence of its kind, with the partner: "Tujuan, dengan PT-1 dan PT-2: bekal hidup; dengan PT-3: …".
    private static bool IsToldOf(string[] lines, int partner, string fact, string between)
    {
        var (what, said) = (fact[..fact.IndexOf(between, StringComparison.Ordinal)], fact[(fact.IndexOf(between, StringComparison.Ordinal) + between.Length)..]);
        var by = between == " oleh " ? "oleh " : "";
        return lines.Any(l => l.StartsWith("Semuanya ", StringComparison.Ordinal) && Regex.IsMatch(l, $@"\b{what} {by}[^,]*{Regex.Escape(said)}", RegexOptions.None, Soon))
            || (lines.Any(l => string.Equals(l, $"{what}{by.TrimEnd()}:".Replace("oleh", " oleh", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
                && lines.Any(l => Regex.IsMatch(l, $@"^- {Regex.Escape(said)}( \(\d+\))?: .*\bPT-{partner}\b", RegexOptions.None, Soon)))
            || lines.Any(l => l.StartsWith($"{char.ToUpperInvariant(what[0])}{what[1..]}, ", StringComparison.Ordinal)
                && l.TrimEnd('.')[(what.Length + 2)..].Split("; ").Any(part => Regex.IsMatch(part, $@"^dengan [^:]*\bPT-{partner}\b[^:]*: {by}{Regex.Escape(said)}$", RegexOptions.None, Soon)));
    }

    private static string Told(CooperationAgreement[] many) =>
        Here.With(many).Value.WithOccasions(Opening with { Agreements = [.. many.Select(static a => a.Id)], Programmes = [], Cohorts = [], JobOpenings = [], Guests = [] }).Value[Opening.Id].In(Language.Indonesian);

    private static CooperationAgreement Of(int partner, bool purpose = false, bool witness = false, bool basis = false, bool reported = false, bool office = false, string? signer = null)
    {
        PartyId other = StakeholderId.From($"PT-{partner}");
        var id = $"PKS-{partner}0";
        var draft = AgreementsGiven.Bare(id, partner: other);
        draft = purpose || basis ? draft.Bind(a => a.StatePurpose(purpose ? "bekal hidup" : null, basis ? ["arahan menteri"] : [], On("2023-01-05", $"{id}-purpose"))) : draft;
        draft = witness ? draft.Bind(a => a.NoteWitness(new("Helldy", "Walikota"), On("2023-01-05", $"{id}-witness"))) : draft;
        draft = office ? draft.Bind(a => a.NameImplementingOffice(other, StakeholderId.From("CABANG"), [Sabun], On("2023-01-05", $"{id}-office"))) : draft;
        return draft.Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", $"{id}-period")))
            .Bind(a => a.Sign(AgreementsGiven.SignatureOf(a.Parties[0].Party, "KALAPAS", "2023-01-31"), On("2023-01-31", $"{id}-signed-1")))
            .Bind(a => reported
                ? a.ReportSignatory(new(other, "Reno", "Direktur", null), On("2023-01-31", $"{id}-reported"))
                : a.Sign(AgreementsGiven.SignatureOf(other, $"DIREKTUR-{partner}", "2023-01-31") is var by && signer is not null ? by with { NameAsPrinted = signer } : by, On("2023-01-31", $"{id}-signed-2"))).Value;
    }

    [Fact]
    public void Say_what_is_signed_by_name_from_either_side()
    {
        var naming = AgreementsGiven.Draft("PKS-7").DescribeSigning(new(null, Within: Opening.Id), On("2023-01-30", "where")).Value;
        var dossier = Here.With(naming).Value;

        dossier.Missing.Select(static m => $"{m.Role.En} {m.Id}").Should().Contain("occasion ACARA-1");
        var held = dossier.WithOccasions(Opening).Value;
        held.Missing.Should().NotContain(static m => m.Role.En == "occasion");
        held[Opening.Id].Agreements.Value.Select(static a => a.Id.Value).Should().Equal("PKS-1", "PKS-7");
        held[Opening.Id].Findings.Select(static f => f.ErrorCode).Should().Equal("OCCASION-NOT-SIGNED", "OCCASION-NOT-SIGNED");
    }

    [Fact]
    public void Do_not_say_that_nothing_else_was_signed_unless_all_agreements_are_declared()
    {
        var here = Dossier.Of(Given.Lapas, Given.Company, Tests.Cohorts.Given.Programme(), Pks, Given_work.Taught).Value.WithOccasions(Opening).Value[Opening.Id];

        here.Agreements.Has(DossierErrors.NotDeclared).Should().BeTrue();
        here.Findings.Select(static f => f.ErrorCode).Should().Equal("DOSSIER-NOT-DECLARED");
        here.In(Language.Indonesian).Split('\n').Should().HaveCount(10).And.EndWith("Belum dinyatakan bahwa berkas memuat semua perjanjian, sehingga belum dapat ditentukan.");
        With(Opening)[Opening.Id].Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(-1, 2)]
    public void Do_not_agree_with_signatures_of_another_day(int off, int findings) =>
        With(Opening with { Day = Opening.Day!.Value.PlusDays(off) })[Opening.Id].Findings.Count(static f => f.ErrorCode == "OCCASION-SIGNED-OTHER-DAY").Should().Be(findings);

    [Fact]
    public void Say_that_their_day_is_not_known()
    {
        var findings = With(Opening with { Day = null })[Opening.Id].Findings;

        findings.Select(static f => f.ErrorCode).Should().Equal("OCCASION-DAY-UNKNOWN");
    }

    [Theory]
    [InlineData("UPT-S", "2023-01-31", "")]
    [InlineData("UPT-C", "2023-01-31", "OCCASION-OTHER-PLACE")]
    [InlineData("UPT-S", "2023-02-01", "OCCASION-STATED-OTHER-DAY")]
    public void Do_not_agree_with_an_agreement_that_states_another_place_or_day(string facility, string day, string code)
    {
        var stating = AgreementsGiven.Pks1().DescribeSigning(new(null, FacilityId.From(facility), null, Day(day)), On("2025-06-01", "where")).Value;
        var dossier = Here.With(stating).Value.WithOccasions(Opening).Value;

        string.Join(", ", dossier[Opening.Id].Findings.Select(static f => f.ErrorCode)).Should().Be(code);
    }

    [Fact]
    public void Name_what_the_dossier_does_not_hold()
    {
        var dossier = Dossier.Empty.HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.Agreements).WithOccasions(Opening with { Facilities = [FacilityId.From("BARU")], Honoured = [AgreementId.From("PKS-2")] }).Value;

        dossier.Missing.Select(static m => $"{m.NamedBy}: {m.Role.En} {m.Id}").Should().Equal(
            "ACARA-1: facility UPT-S", "ACARA-1: agreement PKS-1", "ACARA-1: agreement PKS-2", $"ACARA-1: programme {Opening.Programmes[0]}", "ACARA-1: cohort ANG-1", "ACARA-1: facility BARU", "ACARA-1: employer SWEN");
        dossier[Opening.Id].In(Language.Indonesian).Split('\n').Should().Contain(["Ditandatangani: perjanjian PKS-1.", "Penghargaan menurut perjanjian PKS-2."]);
        dossier[Opening.Id].In(Language.English).Split('\n').Should().Contain(["Signed: the agreement PKS-1.", "Award under the agreement PKS-2."]);
        dossier[Opening.Id].Findings.Should().HaveCount(7).And.OnlyContain(static f => f.ErrorCode == "DOSSIER-MISSING");
    }

    [Fact]
    public void Tell_an_award_that_was_not_given_and_a_cohort_that_began_before()
    {
        var later = With(Opening with { Day = Given_work.Taught.FirstDay.PlusDays(1), Honoured = [Pks.Id] })[Opening.Id];

        later.Findings.Select(static f => f.ErrorCode).Should().Contain(["OCCASION-NO-AWARD", "OCCASION-BEGAN-BEFORE"]);
        With(Opening with { Day = Given_work.Taught.FirstDay })[Opening.Id].Findings.Select(static f => f.ErrorCode).Should().NotContain("OCCASION-BEGAN-BEFORE");
        With(Opening with { Day = Day("1999-12-31") })[Opening.Id].Findings.Select(static f => f.ErrorCode).Should().Contain("OCCASION-NOT-THERE");
    }

    [Theory]
    [InlineData(null, "Lowongan dari PT Swen: Pembuat sabun, jumlah orang tidak disebutkan, mulai 10 Februari 2025.", "Work offered from PT Swen: Pembuat sabun, number of people not stated, from 10 February 2025.")]
    [InlineData(1, "Lowongan dari PT Swen: Pembuat sabun, 1 orang, mulai 10 Februari 2025.", "Work offered from PT Swen: Pembuat sabun, 1 person, from 10 February 2025.")]
    [InlineData(2, "Lowongan dari PT Swen: Pembuat sabun, 2 orang, mulai 10 Februari 2025.", "Work offered from PT Swen: Pembuat sabun, 2 people, from 10 February 2025.")]
    public void Tell_for_how_many_work_is_offered_or_that_it_is_not_said(int? places, string id, string en)
    {
        var told = With(Offering(places))[Opening.Id];

        told.In(Language.Indonesian).Split('\n').Should().Contain(id);
        told.In(Language.English).Split('\n').Should().Contain(en);
    }

    [Fact]
    public void Do_not_say_signed_of_what_is_only_reported()
    {
        var draft = AgreementsGiven.Draft("PKS-9")
            .ReportSignatory(new(UptS, "Heri Kusrita", "Kepala Lapas", null), On("2023-01-30", "reported-1"))
            .Bind(static a => a.ReportSignatory(new(Swen, "Sri Wahyuni", null, null), On("2023-01-30", "reported-2")))
            .Value;
        var told = Told(draft);
        told.In(Language.Indonesian).Split('\n')[1].Should().Be("PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT Swen, dilaporkan ditandatangani oleh Heri Kusrita (Kepala Lapas) dan Sri Wahyuni.");
        told.In(Language.English).Split('\n')[1].Should().Be("PERJANJIAN KERJA SAMA between Lapas Kelas IIA Serang and PT Swen, reported as signed by Heri Kusrita (Kepala Lapas) and Sri Wahyuni.");
        told.Findings.Select(static f => f.ErrorCode).Should().Equal("OCCASION-SIGNATURE-REPORTED", "OCCASION-SIGNATURE-REPORTED");
        told.Findings[1].Text.Id.Should().Be("Tanda tangan PT Swen pada PERJANJIAN KERJA SAMA baru dilaporkan; tanda tangan dengan hari dan kewenangannya belum dicatat.");

        // One side has signed: the other is still only reported.
        var half = Told(draft.Sign(AgreementsGiven.SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "signed")).Value);
        half.In(Language.Indonesian).Split('\n')[1].Should().EndWith(", ditandatangani oleh KALAPAS, dilaporkan ditandatangani oleh Sri Wahyuni.");
        half.Findings.Select(static f => f.ErrorCode).Should().Equal("OCCASION-SIGNATURE-REPORTED");

        // Neither signed nor reported.
        Told(AgreementsGiven.Draft("PKS-9")).Findings.Select(static f => f.ErrorCode).Should().Equal("OCCASION-NOT-SIGNED", "OCCASION-NOT-SIGNED");

        OccasionInDossier Told(CooperationAgreement agreement) =>
            Here.With(agreement).Value.WithOccasions(Opening with { Agreements = [agreement.Id], Programmes = [], Cohorts = [], JobOpenings = [] }).Value[Opening.Id];
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Tell_who_worked_together_before_and_who_is_new(int later, bool isOld)
    {
        var other = Pembinaan.Domain.Stakeholders.Stakeholder.Register(StakeholderId.From("KORAN"), Pembinaan.Domain.Stakeholders.StakeholderKind.Media, "Koran Kota", null, On("2020-01-01", "media")).Value;
        CooperationAgreement[] signed = [AgreementsGiven.Draft("PKS-4").Signed(), AgreementsGiven.Draft("PKS-5", partner: other.Id).Signed()];
        var dossier = Here.With([other, .. signed]).Value;
        var occasion = Opening with { Day = Pks.TermDays.FirstDay!.Value.PlusDays(later), Agreements = [.. signed.Select(static a => a.Id)], Programmes = [], Cohorts = [], JobOpenings = [] };
        var told = dossier.WithOccasions(occasion).Value[occasion.Id];

        told.In(Language.Indonesian).Split('\n').Contains("Mitra lama sejak 1 Februari 2023 dari kalangan perusahaan (PT, CV): PT Swen.").Should().Be(isOld);
        told.In(Language.Indonesian).Split('\n').Contains("Mitra baru dari kalangan media: Koran Kota.").Should().Be(isOld);
        told.In(Language.English).Split('\n').Contains("New partners of the kind media: Koran Kota.").Should().Be(isOld);

        // Who is new is not said where other agreements may exist.
        var undeclared = Dossier.Of([.. dossier.Facilities, .. dossier.Stakeholders, .. dossier.Agreements]).Value
            .HoldingAll(AgreementsGiven.Noon("2026-01-01"), Holding.AgreementsSignedAt(occasion.Id)).WithOccasions(occasion).Value[occasion.Id];
        undeclared.In(Language.Indonesian).Should().NotContain("Mitra baru");
        undeclared.In(Language.Indonesian).Contains("Belum dinyatakan", StringComparison.Ordinal).Should().Be(isOld);
    }

    /// <summary>Only the first agreement was carried out by February 2025.</summary>
    [Theory]
    [InlineData(false, 0, "tidak ada perjanjian yang ditandatangani di sana.", "no agreement was signed there.")]
    [InlineData(false, 2, "belum satu pun dari 2 PERJANJIAN KERJA SAMA dilaksanakan.", "none of 2 PERJANJIAN KERJA SAMA carried out yet.")]
    [InlineData(true, 0, "PERJANJIAN KERJA SAMA sudah dilaksanakan.", "PERJANJIAN KERJA SAMA carried out.")]
    [InlineData(true, 2, "1 dari 3 PERJANJIAN KERJA SAMA dilaksanakan, 2 belum.", "1 of 3 PERJANJIAN KERJA SAMA carried out, 2 not yet.")]
    public void Tell_how_many_were_carried_out(bool isAny, int others, string id, string en)
    {
        CooperationAgreement[] drafts = [.. Enumerable.Range(1, others).Select(static i => AgreementsGiven.Draft($"PKS-{i}0"))];
        var occasion = Opening with { Agreements = [.. isAny ? [Pks.Id] : Array.Empty<AgreementId>(), .. drafts.Select(static a => a.Id)] };
        var told = Here.Declared(Holding.Referrals).With(drafts).Value.WithOccasions(occasion).Value[occasion.Id].Realised(Day("2025-02-01"), Pembinaan.Domain.Time.Term.OfMonths(3)).Value;

        told.Id.Split('\n')[^1].Should().Be($"Sampai dengan 1 Februari 2025: {id}");
        told.En.Split('\n')[^1].Should().Be($"By 1 February 2025: {en}");
    }

    [Fact]
    public void Tell_that_all_were_carried_out()
    {
        var second = PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(Given_work.Taught)
            .Replace("\"ANG-1\"", "\"ANG-2\"", StringComparison.Ordinal).Replace("\"PKS-1\"", "\"PKS-2\"", StringComparison.Ordinal)).Value;
        var occasion = Opening with { Agreements = [Pks.Id, AgreementId.From("PKS-2")] };
        var told = Here.Declared(Holding.Referrals).With(AgreementsGiven.Draft("PKS-2").Signed(), second).Value.WithOccasions(occasion).Value[occasion.Id]
            .Realised(Day("2025-02-01"), Pembinaan.Domain.Time.Term.OfMonths(3)).Value;

        told.Id.Split('\n')[^1].Should().Be("Sampai dengan 1 Februari 2025: seluruh PERJANJIAN KERJA SAMA (2) sudah dilaksanakan.");
        told.En.Split('\n')[^1].Should().Be("By 1 February 2025: all PERJANJIAN KERJA SAMA (2) carried out.");
    }

    [Fact]
    public void Tell_what_came_of_the_agreements_signed_there()
    {
        var occasion = With(Opening)[Opening.Id];
        occasion.Realised(Day("2025-02-01"), Pembinaan.Domain.Time.Term.OfMonths(3)).Has(DossierErrors.NotDeclared).Should().BeTrue("cohorts are not declared");

        var declared = Here.Declared(Holding.Referrals).WithOccasions(Opening).Value[Opening.Id];
        declared.Realised(Day("2025-02-01"), Pembinaan.Domain.Time.Term.OfMonths(3)).Value.Id.Split('\n').Should().StartWith("PT Swen:").And.EndWith("Sampai dengan 1 Februari 2025: PERJANJIAN KERJA SAMA sudah dilaksanakan.");
        declared.Realised(Given_work.Taught.FirstDay.PlusDays(-1), Pembinaan.Domain.Time.Term.OfMonths(3)).Value.En.Should().Be("By 5 January 2025: PERJANJIAN KERJA SAMA not carried out yet.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Do_not_count_without_an_agreement_that_is_not_here(bool isOneHere)
    {
        var gone = AgreementId.From("PKS-9");
        var occasion = Here.Declared(Holding.Referrals).WithOccasions(Opening with { Agreements = isOneHere ? [Pks.Id, gone] : [gone] }).Value[Opening.Id];

        occasion.Realised(Day("2025-02-01"), Pembinaan.Domain.Time.Term.OfMonths(3)).ValidationErrors.Select(static e => e.Text.En)
            .Should().Equal("Not in the dossier: the agreement PKS-9. So this cannot be determined; load what is missing and hand it in.");
        occasion.Agreements.Value.Select(static a => a.Id).Should().Equal(isOneHere ? [Pks.Id] : []);
        occasion.Agreements.Warnings.ToArray().Select(static w => w.ErrorCode).Should().Equal(DossierErrors.Missing.Code);
        Here.Declared().WithOccasions(Opening).Value[Opening.Id].Agreements.Warnings.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Are_refused_where_they_say_nothing_or_come_twice()
    {
        Here.WithOccasions(Opening with { Title = " " }).Has(JournalErrors.BlankText).Should().BeTrue();
        Here.WithOccasions(Opening with { Guests = [new(new(null, ""), GuestRole.Present)] }).Has(JournalErrors.BlankText).Should().BeTrue();
        Here.WithOccasions(Opening with { Day = new(3000, 1, 1) }).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
        Here.WithOccasions(Opening, Opening).ValidationErrors.Single().Text.Id.Should().NotContain("revisi", "an occasion has none");
        Here.WithOccasions(Offering(0)).Has(Domain.Placements.PlacementErrors.OpeningPlaces).Should().BeTrue();
        Here.WithOccasions(Offering(1)).IsSuccess.Should().BeTrue();
        With(Opening).WithOccasions(Opening with { Title = "Baru" }).Value.Occasions.Single().Title.Should().Be("Baru");
        FluentActions.Invoking(static () => Here[Opening.Id]).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Are_stored_by_themselves_and_with_the_dossier()
    {
        PembinaanJson.Occasions.Read(PembinaanJson.Occasions.Write(Opening)).Value.Should().Be(Opening);
        PembinaanJson.Dossiers.Read(PembinaanJson.Dossiers.Write(With(Opening))).Value.Occasions.Should().Equal(Opening);
        PembinaanJson.Occasions.Read("""{ "id": "A", "title": " " }""").IsSuccess.Should().BeFalse();
        PembinaanJson.Dossiers.Read("""{ "schema": 1, "occasions": [{ "id": "A", "title": "x" }, { "id": "A", "title": "y" }] }""").ValidationErrors.Single().Identifier.Should().Contain("occasions[1]");
    }

    [Fact]
    public void Are_not_kept_by_time_of_knowledge() => With(Opening).AsKnownAt(AgreementsGiven.Noon("2019-01-01")).Occasions.Should().ContainSingle();

    private static Occasion Offering(int? places) => Opening with { JobOpenings = [Opening.JobOpenings[0] with { Places = places }] };

    private static Dossier With(Occasion occasion) => Here.WithOccasions(occasion).Value;
}
