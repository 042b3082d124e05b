using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>The rules by which authority to sign is shown: each names one way in which it may fail.</summary>
internal static class SigningRules
{
    private static readonly Basis Practice = Basis.ReportedPractice(
        new(
            "kebiasaan naskah perjanjian: jabatan, Plt/Plh/Pj atau surat kuasa disebut",
            "custom of agreements: office, Plt/Plh/Pj or power of attorney is named"
        )
    );

    // PP 28/2018 ps 13 lets the head of a region empower an official; what the paper must say stands in no article that was read.
    private static readonly Basis Power = Basis.ReportedPractice(
        new(
            "kebiasaan surat kuasa: tanggal, mitra, dan bidang disebut; bagi daerah PP 28/2018 ps 13 membolehkan kepala daerah memberi kuasa",
            "custom of powers of attorney: day, partner and subjects are named; for regions PP 28/2018 art. 13 lets the head of the region empower an official"
        )
    );

    private static readonly LocalisedTemplate NotOnRecord = new(
        "{name} tidak tercatat sebagai pejabat, pelaksana (Plt, Plh, Pj) atau penerima kuasa {party}, sehingga wewenangnya belum dapat ditentukan.",
        "{name} is not on record as holder of a post of {party}, as acting in one, or as its attorney, so whether {name} may sign cannot be determined."
    );

    private static readonly LocalisedTemplate NothingOnRecord = new(
        "Jabatan {party} belum tercatat satu pun, sehingga wewenang {name} belum dapat ditentukan.",
        "No post of {party} is on record, so whether {name} may sign cannot be determined."
    );

    private static readonly LocalisedTemplate SubjectsNotCovered = new(
        "Wewenang {name} pada {day} tidak mencakup {subjects}.",
        "The authority of {name} on {day} does not extend to {subjects}."
    );

    /// <summary>The party exists.</summary>
    public static Rule<SigningFacts> ThePartyExists { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-PARTY-EXISTS",
                new("Pihak yang diwakili ada pada hari itu.", "The party exists on the day."),
                Practice,
                new FactOf<SigningFacts, DateSet>(
                    "party-exists",
                    new("masa keberadaan pihak", "the days of the party"),
                    static (in f) => f.PartyExists
                ).OnItsDays()
            )
            .Concerning("day")
            .Otherwise(
                Saying(
                    "{party} tidak ada pada {day}; keberadaannya: {days}.",
                    "{party} does not exist on {day}; days of its existence: {days}.",
                    static f => f.PartyExists.Value
                )
            );

    /// <summary>The signatory is on record.</summary>
    public static Rule<SigningFacts> TheSignatoryIsOnRecord { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-ON-RECORD",
                new(
                    "Penanda tangan tercatat sebagai pejabat, pelaksana atau penerima kuasa pihak itu.",
                    "The signatory is on record as holder of an office of the party, as acting in one, or as its attorney."
                ),
                Practice,
                new FactOf<SigningFacts, bool>(
                    "on-record",
                    new("catatan jabatan pihak", "record of the party's offices"),
                    static (in f) => f.IsOnRecord,
                    FlagWords.Of(
                        new("jabatan pihak tercatat", "the party's offices are on record"),
                        new("jabatan pihak tidak tercatat", "the party's offices are not on record")
                    )
                ).Is(true)
            )
            .Concerning("official")
            .Undecided(static (facts, day) => facts.Background?.Fill(facts.Background.IsAnybodyOnRecord ? NotOnRecord : NothingOnRecord, day, DateSet.None));

    /// <summary>The office has a mandate.</summary>
    public static Rule<SigningFacts> TheOfficeMaySign { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-MANDATE",
                new(
                    "Jabatan yang menjadi dasar mempunyai mandat menandatangani pada hari itu, atau ada surat kuasa dari jabatan yang mempunyainya.",
                    "The office relied on has a mandate to sign on the day, or there is a power of attorney from one that has."
                ),
                Practice,
                Part("mandate-days", "masa mandat jabatan", "the days of the office's mandate", static f => f.Mandated)
            )
            .Concerning("day")
            .Otherwise(
                Saying(
                    "Jabatan {post} tidak mempunyai mandat menandatangani pada {day}; masa mandatnya: {days}.",
                    "The post {post} has no mandate to sign on {day}; days of its mandate: {days}.",
                    static f => f.Mandated.Days
                )
            );

    /// <summary>The holder is in office.</summary>
    public static Rule<SigningFacts> TheHolderIsInOffice { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-HOLDER-DAY",
                new("Pemegang jabatan menduduki jabatannya pada hari itu.", "The holder is in office on the day."),
                Practice,
                Part("holder-days", "masa jabatan", "the days in office", static f => f.InOffice)
            )
            .Concerning("day")
            .Otherwise(
                Saying(
                    "{name} tidak memegang jabatan {post} pada {day}; masa jabatannya: {days}.",
                    "{name} does not hold the post {post} on {day}; days in office: {days}.",
                    static f => f.InOffice.Days
                )
            );

    /// <summary>The acting appointment covers the day.</summary>
    public static Rule<SigningFacts> TheActingAppointmentCoversTheDay { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-ACTING-DAY",
                new("Penunjukan Plt, Plh atau Pj mencakup hari itu.", "The appointment as Plt, Plh or Pj covers the day."),
                Practice,
                Part("acting-days", "masa penunjukan Plt/Plh/Pj", "the days of acting", static f => f.Acting)
            )
            .Concerning("day")
            .Otherwise(
                Saying(
                    "{name} bukan pelaksana (Plt, Plh, Pj) {post} pada {day}; masa penunjukannya: {days}.",
                    "{name} is not acting in the post {post} on {day}; days of acting: {days}.",
                    static f => f.Acting.Days
                )
            );

    /// <summary>The power of attorney covers the day.</summary>
    public static Rule<SigningFacts> ThePowerCoversTheDay { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-POWER-DAY",
                new("Surat kuasa berlaku pada hari itu.", "The power of attorney is valid on the day."),
                Power,
                Part("power-days", "masa surat kuasa", "the days of the power of attorney", static f => f.Empowered)
            )
            .Concerning("day")
            .Otherwise(
                Saying(
                    "Surat kuasa kepada {name} tidak berlaku pada {day}; masa berlakunya: {days}.",
                    "The power of attorney of {name} is not valid on {day}; days of its validity: {days}.",
                    static f => f.Empowered.Days
                )
            );

    /// <summary>The power of attorney extends to the partner.</summary>
    public static Rule<SigningFacts> ThePowerExtendsToThePartner { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-POWER-PARTNER",
                new("Surat kuasa diberikan untuk mitra ini.", "The power of attorney extends to this partner."),
                Power,
                Part("power-partner", "hari dengan surat kuasa untuk mitra", "the days of a power of attorney for the partner", static f => f.ForThePartner)
            )
            .Concerning("partner")
            .Otherwise(
                Saying(
                    "Surat kuasa kepada {name} tidak diberikan untuk mitra ini.",
                    "The power of attorney of {name} does not extend to this partner.",
                    static f => f.ForThePartner.Days
                )
            );

    /// <summary>Mandate and power of attorney extend to all subjects.</summary>
    public static Rule<SigningFacts> AuthorityExtendsToTheSubjects { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-SUBJECTS",
                new("Mandat atau surat kuasa mencakup semua bidang perjanjian.", "Mandate or power of attorney extends to every subject of the agreement."),
                Power,
                Part("subject-days", "hari dengan wewenang atas semua bidang", "the days of authority over all subjects", static f => f.ForTheSubjects)
            )
            .Concerning("subjects")
            .Otherwise(OfSubjects);

    /// <summary>One ground carries all.</summary>
    public static Rule<SigningFacts> OneGroundCarriesAll { get; } =
        Rule<SigningFacts>
            .That(
                "SIGN-ONE-GROUND",
                new(
                    "Satu dasar yang sama mencakup tanggal, mitra, dan semua bidang sekaligus.",
                    "One and the same ground covers the day, the partner and all subjects together."
                ),
                Practice,
                Part("one-ground", "dasar yang utuh", "the days of a complete ground", static f => f.OneGround)
            )
            .Concerning("official")
            .Otherwise(
                Saying(
                    "Tidak satu pun dasar dengan sendirinya memberi {name} wewenang untuk tanggal, mitra, dan semua bidang ini; wewenang tidak dapat "
                    + "dirangkai dari beberapa dasar.",
                    "No single ground gives {name} the authority for this day, this partner and every subject; authority is not pieced together.",
                    static f => f.OneGround.Days
                )
            );

    /// <summary>All of them, in the order in which they are reported.</summary>
    public static RuleSet<SigningFacts> All { get; } =
        RuleSet<SigningFacts>
            .Of(
                "AUTHORITY-TO-SIGN-1",
                ThePartyExists,
                TheSignatoryIsOnRecord,
                TheOfficeMaySign,
                TheHolderIsInOffice,
                TheActingAppointmentCoversTheDay,
                ThePowerCoversTheDay,
                ThePowerExtendsToThePartner,
                AuthorityExtendsToTheSubjects,
                OneGroundCarriesAll
            )
            .Value;

    /// <summary>
    /// The first day of the rule book: that on which PP 57/1999, the rule on cooperation of corrections, was promulgated. A choice of this library: its rules
    /// rest on custom and on no article, and earlier signatures are not modelled.
    /// </summary>
    public static LocalDate FirstDay { get; } = Instruments.Pp57Of1999.PromulgatedOn!.Value;

    /// <summary>The rule book, with the one version there is, from <see cref="FirstDay"/> on.</summary>
    public static RuleBook<SigningFacts> Book { get; } =
        RuleBook<SigningFacts>
            .Of(
                "AUTHORITY-TO-SIGN",
                new("Wewenang menandatangani", "Authority to sign"),
                new("hari penandatanganan", "the day of signing"),
                RuleVersion<SigningFacts>.Of("1", ValidityPeriod.From(FirstDay), All)
            )
            .Value;

    private static Condition<SigningFacts> Part(string name, string id, string en, Func<SigningFacts, (DateSet Days, DateSet Asked)> part) =>
        new FactOf<SigningFacts, DateSet>(name, new(id, en), (in f) => part(f).Days)
            .OnItsDays()
            .OnlyWhere(
                new FactOf<SigningFacts, DateSet>(
                    $"{name}-asked",
                    new($"hari penandatangan bersandar pada {id}", $"the days on which the signatory relies on {en}"),
                    (in f) => part(f).Asked
                ).OnItsDays()
            );

    private static Func<SigningFacts, LocalDate, LocalisedText?> Saying(string id, string en, Func<SigningFacts, DateSet> days)
    {
        var sentence = new LocalisedTemplate(id, en);
        return (facts, day) => facts.Background?.Fill(sentence, day, days(facts));
    }

    // Which subjects are missing was found out for the day of signing, and for no other.
    private static LocalisedText? OfSubjects(SigningFacts facts, LocalDate day) =>
        facts.Background is { } background && background.Day == day ? background.Fill(SubjectsNotCovered, day, DateSet.None) : null;
}
