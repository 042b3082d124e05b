using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The named facts of eligibility, over which an application declares rules of its own: <c>EligibilityFact.BirthDate.AgeFrom(18)</c>.</summary>
public static partial class EligibilityFact
{
    /// <summary>The legal status over time.</summary>
    public static FactOf<EligibilityFacts, Timeline<LegalStatus>> Status { get; } =
        new("legal-status", new("status hukum", "legal status"), static (in f) => f.Person.Status);

    /// <summary>The day of birth.</summary>
    public static FactOf<EligibilityFacts, LocalDate> BirthDate { get; } =
        new("birth-date", new("tanggal lahir", "date of birth"), static (in f) => f.Person.BirthDate);

    /// <summary>The sex by which the person is placed.</summary>
    public static FactOf<EligibilityFacts, Sex> Sex { get; } = new("sex", new("jenis kelamin", "sex"), static (in f) => f.Person.Sex);

    /// <summary>The region of domicile.</summary>
    public static FactOf<EligibilityFacts, RegionCode> Domicile { get; } =
        new("domicile", new("wilayah domisili", "region of domicile"), static (in f) => f.Person.Domicile);

    /// <summary>The placement over time.</summary>
    public static FactOf<EligibilityFacts, Timeline<FacilityId>> Whereabouts { get; } =
        new("whereabouts", new("penempatan", "placement"), static (in f) => f.Person.Whereabouts);

    /// <summary>The facility that holds the programme; named where a rule cannot do without it, and no fact of a receipt.</summary>
    internal static FactOf<EligibilityFacts, FacilityId> Facility { get; } =
        new(
            "facility",
            new("UPT penyelenggara program", "the facility that holds the programme"),
            static (in f) => f.HasFacility ? f.Facility.Id : default(Fact<FacilityId>)
        );

    /// <summary>The days of temporary absence.</summary>
    public static FactOf<EligibilityFacts, DateSet> Absence { get; } =
        new("absence", new("hari di luar UPT sementara", "the days of temporary absence"), static (in f) => f.Person.Absence);

    /// <summary>
    /// The class of the offence; not known where the whole sentence contradicts it. <see cref="ProgrammeCondition.OffenceIs"/> holds it against the sentence as
    /// it stood on the day asked.
    /// </summary>
    public static FactOf<EligibilityFacts, OffenceClass> Offence { get; } = OffenceOn(DateKey.Max);

    /// <summary>The stage of pembinaan over time.</summary>
    public static FactOf<EligibilityFacts, Timeline<PembinaanStage>> Stage { get; } =
        new("stage", new("tahap pembinaan", "stage of pembinaan"), static (in f) => f.Person.Stage);

    /// <summary>The security level over time.</summary>
    public static FactOf<EligibilityFacts, Timeline<SecurityLevel>> Security { get; } =
        new("security-level", new("tingkat pengamanan", "security level"), static (in f) => f.Person.Security);

    /// <summary>The assessed risk over time.</summary>
    public static FactOf<EligibilityFacts, Timeline<RiskLevel>> Risk { get; } =
        new("risk", new("hasil asesmen risiko", "assessed risk"), static (in f) => f.Person.Risk);

    /// <summary>The days on which the additional approval for a person at high risk holds.</summary>
    public static FactOf<EligibilityFacts, DateSet> HighRiskApproval { get; } =
        new(
            "high-risk-approval",
            new("hari berlakunya persetujuan khusus risiko tinggi", "the days of the approval for high risk"),
            static (in f) => f.Person.HighRiskApproval
        );

    /// <summary>The discipline penalties.</summary>
    public static FactOf<EligibilityFacts, ValueList<DisciplinePenalty>> Discipline { get; } =
        new(
            "discipline",
            new("hukuman disiplin", "discipline penalties"),
            static (in f) => f.Person.Discipline,
            static (penalties, language) =>
                penalties.IsEmpty
                    ? language.IsIndonesian
                        ? "tidak ada"
                        : "none"
                    : string.Join(
                        ", ",
                        penalties.Select(p =>
                            $"{p.Level.In(language)} {IndonesianDate.Format(p.Day, language)}{(p.Served is { } served ? $" ({served.In(language)})" : "")}"
                        )
                    ),
            static penalties =>
                Written(
                    penalties,
                    static p =>
                        $"{p.Level.Code} {Written(p.Day)}"
                            + (p.Served is { } served ? $" {Written(served.FirstDay)}..{(served.LastDay is { } last ? Written(last) : "")}" : "")
                )
        );

    /// <summary>The days of an entry in Register F.</summary>
    public static FactOf<EligibilityFacts, DateSet> RegisterF { get; } =
        new("register-f", new("hari tercatat dalam Register F", "the days of an entry in Register F"), static (in f) => f.Person.RegisterF);

    /// <summary>The days in isolation.</summary>
    public static FactOf<EligibilityFacts, DateSet> Isolation { get; } =
        new("isolation", new("hari pengasingan", "the days in isolation"), static (in f) => f.Person.Isolation);

    /// <summary>The monthly SPPN scores.</summary>
    public static FactOf<EligibilityFacts, ValueList<SppnScore>> Sppn { get; } =
        new(
            "sppn",
            new("nilai SPPN", "SPPN scores"),
            static (in f) => f.Person.Sppn,
            static (scores, language) =>
                scores.IsEmpty
                    ? ValueText.Say(scores, language)
                    : string.Join(", ", scores.Select(s => $"{s.Score} ({s.Variable.In(language)}, {IndonesianDate.FormatMonth(s.Month, language)})")),
            static scores =>
                Written(scores, static s => FormattableString.Invariant($"{s.Month.Year:0000}-{s.Month.Month:00} {s.Variable.Code} {s.Score} of {s.Scale}"))
        );

    /// <summary>The Litmas on record.</summary>
    public static FactOf<EligibilityFacts, ValueList<Litmas>> Litmas { get; } =
        new(
            "litmas",
            new("Litmas", "Litmas"),
            static (in f) => f.Person.Litmas,
            static (litmas, language) =>
                litmas.IsEmpty
                    ? language.IsIndonesian
                        ? "tidak ada"
                        : "none"
                    : string.Join(", ", litmas.Select(l => $"{l.Function.In(language)} {IndonesianDate.Format(l.Day, language)}")),
            static litmas => Written(litmas, static l => $"{l.Function.Code} {Written(l.Day)}")
        );

    /// <summary>The health fitness.</summary>
    public static FactOf<EligibilityFacts, HealthFitness> Health { get; } =
        new("health", new("hasil pemeriksaan kesehatan", "health fitness"), static (in f) => f.Person.Health);

    /// <summary>The highest education completed.</summary>
    public static FactOf<EligibilityFacts, EducationLevel> Education { get; } =
        new("education", new("pendidikan terakhir", "education"), static (in f) => f.Person.Education);

    /// <summary>The subjects of the assessed interest and talent.</summary>
    public static FactOf<EligibilityFacts, ValueList<SubjectId>> Interests { get; } =
        new("interests", new("minat dan bakat hasil asesmen", "assessed interest and talent"), static (in f) => f.Person.Interests, Say);

    /// <summary>The subjects in which there is a skill or a certificate.</summary>
    public static FactOf<EligibilityFacts, ValueList<SubjectId>> Skills { get; } =
        new("skills", new("keterampilan dan sertifikat yang dimiliki", "skills and certificates held"), static (in f) => f.Person.Skills, Say);

    /// <summary>The recommendations of TPP hearings.</summary>
    public static FactOf<EligibilityFacts, ValueList<TppRecommendation>> Tpp { get; } =
        new(
            "tpp",
            new("rekomendasi TPP", "TPP recommendations"),
            static (in f) => f.Person.Tpp,
            static (all, language) => Say(all, static r => (r.Day, r.IsInFavour, r.Subject), language),
            static all => Written(all, static r => Written(r.Day, r.IsInFavour, r.Subject))
        );

    /// <summary>The decisions of the head of the facility.</summary>
    public static FactOf<EligibilityFacts, ValueList<HeadDecision>> Decisions { get; } =
        new(
            "head-decisions",
            new("keputusan Kepala UPT", "decisions of the head of the facility"),
            static (in f) => f.Person.Decisions,
            static (all, language) => Say(all, static d => (d.Day, d.IsInFavour, d.Subject), language),
            static all => Written(all, static d => Written(d.Day, d.IsInFavour, d.Subject))
        );

    /// <summary>Whether the person agrees to take part.</summary>
    public static FactOf<EligibilityFacts, bool> Willing { get; } =
        new(
            "willing",
            new("kesediaan mengikuti program", "agreement to take part"),
            static (in f) => f.Person.Willing,
            FlagWords.Of(
                new("bersedia mengikuti program", "the person agrees to take part"),
                new("tidak bersedia mengikuti program", "the person does not agree to take part")
            )
        );

    /// <summary>Whether the court ordered job training.</summary>
    public static FactOf<EligibilityFacts, bool> CourtOrderedTraining { get; } =
        new(
            "court-ordered-training",
            new("pelatihan kerja atas perintah pengadilan", "job training ordered by the court"),
            static (in f) => f.Person.CourtOrderedTraining,
            FlagWords.Of(
                new("pengadilan memerintahkan pelatihan kerja", "the court ordered job training"),
                new("pengadilan tidak memerintahkan pelatihan kerja", "the court ordered no job training")
            )
        );

    /// <summary>Steps of the facility's own.</summary>
    public static FactOf<EligibilityFacts, ValueList<Attestation>> Attestations { get; } =
        new(
            "attestations",
            new("langkah yang tercatat di UPT", "steps on record"),
            static (in f) => f.Person.Attestations,
            static (all, language) =>
                all.IsEmpty
                    ? language.IsIndonesian
                        ? "tidak ada"
                        : "none"
                    : string.Join(", ", all.Select(a => $"{a.Code} {IndonesianDate.Format(a.Day, language)}")),
            static all => Written(all, static a => $"{a.Code} {Written(a.Day)}")
        );

    /// <summary>The subjects of the programme.</summary>
    public static FactOf<EligibilityFacts, ValueList<SubjectId>> ProgrammeSubjects { get; } =
        new("programme-subjects", new("bidang program", "subjects of the programme"), static (in f) => f.Programme.Subjects, Say);

    /// <summary>The first day of the programme.</summary>
    public static FactOf<EligibilityFacts, LocalDate> ProgrammeFirstDay { get; } =
        new("programme-first-day", new("hari pertama program", "first day of the programme"), static (in f) => f.Programme.FirstDay);

    /// <summary>The last day of the programme.</summary>
    public static FactOf<EligibilityFacts, LocalDate> ProgrammeLastDay { get; } =
        new("programme-last-day", new("hari terakhir program", "last day of the programme"), static (in f) => f.Programme.LastDay);

    /// <summary>The minutes of the programme's longest day, of the days from joining on.</summary>
    public static FactOf<EligibilityFacts, int> MinutesPerDay { get; } =
        new(
            "minutes-per-day",
            new("lamanya program sehari dalam menit", "length of the programme's day in minutes"),
            static (in f) => f.Programme.MinutesPerDay
        );

    /// <summary>The free seats of the programme.</summary>
    public static FactOf<EligibilityFacts, int> FreeSeats { get; } =
        new("free-seats", new("jumlah tempat kosong", "the number of free seats"), static (in f) => f.Programme.FreeSeats);

    /// <summary>Whether the programme carries out court orders.</summary>
    public static FactOf<EligibilityFacts, bool> CarriesOutCourtOrders { get; } =
        new(
            "programme-carries-out-court-orders",
            new("pelaksanaan perintah pengadilan oleh program", "carrying out of court orders by the programme"),
            static (in f) => f.Programme.CarriesOutCourtOrders,
            FlagWords.Of(
                new("program melaksanakan perintah pengadilan", "the programme carries out court orders"),
                new("program tidak melaksanakan perintah pengadilan", "the programme does not carry out court orders")
            )
        );

    /// <summary>The sexes that the facility houses.</summary>
    public static FactOf<EligibilityFacts, ValueList<Sex>> FacilityHouses { get; } =
        new("facility-houses", new("peruntukan UPT menurut jenis kelamin", "sexes housed by the facility"), static (in f) => f.Facility.Houses);

    /// <summary>Whether the facility is for children.</summary>
    public static FactOf<EligibilityFacts, bool> FacilityIsForChildren { get; } =
        new(
            "facility-for-children",
            new("UPT khusus anak", "facility for children"),
            static (in f) => f.Facility.IsForChildren,
            FlagWords.Of(new("UPT khusus anak", "the facility is for children"), new("UPT bukan khusus anak", "the facility is not for children"))
        );

    /// <summary>Whether the facility holds children apart from adults.</summary>
    public static FactOf<EligibilityFacts, bool> ChildrenAreApart { get; } =
        new(
            "facility-children-apart",
            new("pemisahan anak dari orang dewasa", "separation of children from adults"),
            static (in f) => f.Facility.ChildrenAreApart,
            FlagWords.Of(
                new("anak ditempatkan terpisah dari orang dewasa", "children are held apart from adults"),
                new("anak tidak ditempatkan terpisah dari orang dewasa", "children are not held apart from adults")
            )
        );

    /// <summary>Whether the facility is a Lapas Pemuda.</summary>
    public static FactOf<EligibilityFacts, bool> FacilityIsForYoungAdults { get; } =
        new(
            "facility-for-young-adults",
            new("Lapas Pemuda", "Lapas Pemuda (young adults' prison)"),
            static (in f) => f.Facility.IsForYoungAdults,
            FlagWords.Of(
                new("UPT adalah Lapas Pemuda", "the facility is a Lapas Pemuda (young adults' prison)"),
                new("UPT bukan Lapas Pemuda", "the facility is not a Lapas Pemuda (young adults' prison)")
            )
        );

    /// <summary>Whether detainees are held in the facility.</summary>
    public static FactOf<EligibilityFacts, bool> FacilityIsForDetainees { get; } =
        new("facility-for-detainees", new("UPT untuk tahanan", "facility for detainees"), static (in f) => f.Facility.IsForDetainees, FlagWords.Of(
            new("UPT adalah Rutan atau ditetapkan sebagai Rutan", "the facility is a Rutan or designated as one"),
            new("UPT bukan Rutan dan tidak ditetapkan sebagai Rutan", "the facility is no Rutan and not designated as one")
        ));

    /// <summary>From which day a fraction of the sentence counts as served.</summary>
    /// <param name="fraction">The fraction.</param>
    /// <param name="counting">How the sentence is counted.</param>
    /// <param name="atLeast">What the fraction must at least amount to; or null.</param>
    /// <param name="reading">How the least is read.</param>
    /// <returns>The fact: known also where the fraction is undefined, because the sentence is for life or death.</returns>
    public static FactOf<EligibilityFacts, SentenceDate> ServedFrom(
        Fraction fraction,
        SentenceCounting counting,
        SentenceTerm? atLeast = null,
        LeastReading reading = LeastReading.Literal
    )
    {
        Guard.Against.Null(counting);
        return ServedFromOn(fraction, counting, atLeast, reading, DateKey.Max);
    }

    /// <summary>The same by the sentence as it stood on a day, as a key.</summary>
    internal static FactOf<EligibilityFacts, SentenceDate> ServedFromOn(
        Fraction fraction,
        SentenceCounting counting,
        SentenceTerm? atLeast,
        LeastReading reading,
        int day
    ) =>
        new(
            $"served-{fraction.Numerator}-of-{fraction.Denominator}{Least(atLeast, reading)}-{counting.Code}",
            new($"tanggal {fraction} masa pidana", $"day on which {fraction} of the sentence is served"),
            (in f) =>
                f.Person.Sentence is { IsKnown: true } sentence
                    ? Known(sentence, sentence.Raw.AsOf(day).ServedFrom(fraction, counting, atLeast, reading))
                    : default,
            Say,
            Written
        );

    /// <summary>The sentence as the court imposed it.</summary>
    public static FactOf<EligibilityFacts, Sentence> Imposed { get; } =
        new(
            "sentence-imposed",
            new("pidana yang dijatuhkan", "sentence imposed"),
            static (in f) => f.Person.Sentence,
            static (s, language) =>
                string.Join(
                    language == Language.Indonesian ? ", kemudian " : ", then ",
                    s.Terms.Select(t => t.In(language)).Prepend(
                        (s.Imposed, language) switch
                        {
                            (SentenceKind.Life, Language.Indonesian) => "seumur hidup",
                            (SentenceKind.Life, _) => "for life",
                            (SentenceKind.Death, Language.Indonesian) => "mati",
                            (SentenceKind.Death, _) => "death",
                            _ => null,
                        }
                    ).OfType<string>()
                ),
            static s => $"{s.Imposed} {Written(s.FirstDay)} {Written(s.Terms, static t => t.Since is { } since ? $"{t} {Written(since)}" : t.ToString())}"
        );

    /// <summary>The class of the offence beside the sentence as it stood on a day, as a key.</summary>
    internal static FactOf<EligibilityFacts, OffenceClass> OffenceOn(int day) =>
        new("offence-class", new("golongan tindak pidana", "offence class"), (in f) => OffenceBySentence.Of(f.Person, day));

    /// <summary>Whether the sentence imposed, as it stood on a day, as a key, lies within two lengths, laid from the same day.</summary>
    internal static FactOf<EligibilityFacts, bool> ImposedWithin(
        SentenceTerm? atLeast,
        SentenceTerm? lessThan,
        SentenceCounting counting,
        LocalisedText words,
        int day = DateKey.Max
    ) =>
        Made<bool>(
            FormattableString.Invariant($"imposed-{Short(atLeast)}-to-{Short(lessThan)}-{counting.Code}"),
            new($"lamanya pidana yang dijatuhkan ({counting.In(Language.Indonesian)})", $"length of the sentence imposed ({counting.In(Language.English)})"),
            [Imposed],
            (in f) =>
                NationalConditions.Of(
                    f.Person.Sentence,
                    f.Person.Sentence.IsKnown && f.Person.Sentence.Raw.AsOf(day).IsImposedWithin(atLeast, lessThan, counting)
                ),
            FlagWords.Of(
                new($"pidana yang dijatuhkan {words.Id}", $"the sentence imposed is {words.En}"),
                new($"pidana yang dijatuhkan tidak {words.Id}", $"the sentence imposed is not {words.En}")
            )
        );

    private static string Short(SentenceTerm? term) => term is null ? "any" : FormattableString.Invariant($"{term.Years}y{term.Months}m{term.Days}d");

    private static string Least(SentenceTerm? atLeast, LeastReading reading) =>
        atLeast is null
            ? ""
            : FormattableString.Invariant(
                $"-{(reading == LeastReading.Literal ? "amounting-to" : "and-at-least")}-{atLeast.Years}y{atLeast.Months}m{atLeast.Days}d"
            );

    /// <summary>The facts of which others are made, as one that rules can read.</summary>
    internal static FactOf<EligibilityFacts, T> Made<T>(
        string name,
        LocalisedText label,
        ValueList<NamedFact<EligibilityFacts>> of,
        FactReader<EligibilityFacts, T> read,
        Func<T, Language, string>? say = null
    )
        where T : notnull => new(of, name, label, read, say);

    private static Fact<SentenceDate> Known<T>(in Fact<T> from, in SentenceDate date)
        where T : notnull => date is { Standing: SentenceDateStanding.Unknown, IsBetween: false } ? default : NationalConditions.Of(from, date);

    /// <summary>Whether a fact is one of the facility.</summary>
    internal static bool IsOfFacility(NamedFact<EligibilityFacts> fact) => fact.Name.StartsWith("facility-", StringComparison.Ordinal);
}
