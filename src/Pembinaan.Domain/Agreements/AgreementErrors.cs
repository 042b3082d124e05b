namespace Pembinaan.Domain.Agreements;

/// <summary>Errors and warnings about cooperation agreements.</summary>
public static partial class AgreementErrors
{
    /// <summary>A budget year that no agreement has.</summary>
    public static ErrorDefinition BudgetYearOutOfRange { get; } = new(
        "AGREEMENT-BUDGET-YEAR", "Tahun anggaran {year} berada di luar tahun 1900 sampai 2999.", "The budget year {year} lies outside the years 1900 to 2999.");

    /// <summary>Somebody explores a cooperation.</summary>
    public static ErrorDefinition ExplorersMissing { get; } = new(
        "AGREEMENT-EXPLORERS", "Penjajakan memerlukan paling sedikit satu pihak.", "An exploration needs at least one party.");

    /// <summary>Days in an order that is unusual, though it may be a late record: what comes later is dated earlier.</summary>
    public static ErrorDefinition Chronology { get; } = new(
        "AGREEMENT-CHRONOLOGY", "Tanggal {later} ({laterDay}) mendahului tanggal {earlier} ({earlierDay}).",
        "The day of {later} ({laterDay}) is before the day of {earlier} ({earlierDay}).");

    /// <summary>There is a draft already.</summary>
    public static ErrorDefinition AlreadyDrafted { get; } = new(
        "AGREEMENT-DRAFTED", "Naskah {agreement} sudah disusun.", "Agreement {agreement} has been drafted already.", ResultStatus.Conflict);

    /// <summary>There is no draft yet.</summary>
    public static ErrorDefinition NotDrafted { get; } = new(
        "AGREEMENT-NOT-DRAFTED", "Kerja sama {agreement} masih penjajakan; belum ada naskah.",
        "The cooperation {agreement} is still being explored; there is no draft.", ResultStatus.Conflict);

    /// <summary>What is signed is changed by an addendum only.</summary>
    public static ErrorDefinition SettledBySignature { get; } = new(
        "AGREEMENT-SETTLED",
        "Naskah {agreement} sudah ditandatangani; {element} hanya dapat diubah dengan adendum.",
        "Agreement {agreement} has been signed; its {element} can only be changed by an addendum.",
        ResultStatus.Conflict);

    /// <summary>It was given up.</summary>
    public static ErrorDefinition Withdrawn { get; } = new(
        "AGREEMENT-WITHDRAWN", "Naskah {agreement} dibatalkan sejak {day}.", "Agreement {agreement} was withdrawn on {day}.", ResultStatus.Conflict);

    /// <summary>The last signature came after the days agreed for collecting signatures.</summary>
    public static ErrorDefinition OfferLapsed { get; } = new(
        "AGREEMENT-OFFER-LAPSED", "Penawaran {agreement} gugur sejak {day}.", "The offer of {agreement} lapsed on {day}.", ResultStatus.Conflict);

    /// <summary>The party is not one of this agreement.</summary>
    public static ErrorDefinition NotAParty { get; } = new(
        "AGREEMENT-NOT-A-PARTY", "{party} bukan pihak dalam {agreement}.", "{party} is not a party of {agreement}.", ResultStatus.NotFound);

    /// <summary>Neither an implementing office nor one that a party brought.</summary>
    public static ErrorDefinition NotAProvider { get; } = new(
        "AGREEMENT-NOT-A-PROVIDER", "{provider} bukan kantor pelaksana dan tidak diikutsertakan oleh salah satu pihak dalam {agreement}.",
        "{provider} is neither an implementing office of {agreement} nor introduced by one of its parties.", ResultStatus.NotFound);

    /// <summary>A party needs at least one signature.</summary>
    public static ErrorDefinition SignaturesNeeded { get; } = new(
        "AGREEMENT-SIGNATURES-NEEDED", "Setiap pihak memerlukan paling sedikit satu tanda tangan, bukan {count}.",
        "Each party needs at least one signature, not {count}.");

    /// <summary>A party is one already.</summary>
    public static ErrorDefinition PartyTwice { get; } = new(
        "AGREEMENT-PARTY-TWICE", "{party} sudah menjadi pihak.", "{party} is a party already.");

    /// <summary>An agreement has at least two parties.</summary>
    public static ErrorDefinition PartiesTooFew { get; } = new(
        "AGREEMENT-PARTIES-FEW", "Perjanjian memerlukan paling sedikit dua pihak, bukan {count}.", "An agreement needs at least two parties, not {count}.");

    /// <summary>A cost is borne by somebody.</summary>
    public static ErrorDefinition CostWithoutBearer { get; } = new(
        "AGREEMENT-COST-BEARER", "Biaya {item} tidak menyebut siapa yang menanggungnya.", "The cost {item} does not say who bears it.");

    /// <summary>The identity of a batch and that of an agreement are too long together.</summary>
    public static ErrorDefinition RecordingTooLong { get; } = new(
        "AGREEMENT-BATCH-IDENTITY",
        "Identitas kiriman {batch} dan identitas {agreement} bersama-sama terlalu panjang untuk identitas entri (paling banyak 100 karakter).",
        "The identity of the batch {batch} and that of {agreement} are together too long for the identity of an entry (at most 100 characters).");

    /// <summary>The scope is empty.</summary>
    public static ErrorDefinition ScopeEmpty { get; } = new(
        "AGREEMENT-SCOPE-EMPTY", "Ruang lingkup tidak memuat bidang; harus ada paling sedikit satu.", "The scope names no subject; it must name at least one.");

    /// <summary>The scope names a subject more than once.</summary>
    public static ErrorDefinition SubjectTwice { get; } = new(
        "AGREEMENT-SUBJECT-TWICE", "Bidang {subject} disebut lebih dari sekali; cukup satu kali.",
        "The subject {subject} is named more than once; once is enough.");

    /// <summary>The signatory's authority was not shown; the signature is noted but does not count.</summary>
    public static ErrorDefinition AuthorityNotShown { get; } = new(
        "AGREEMENT-AUTHORITY-NOT-SHOWN",
        "Wewenang {official} untuk {party} pada {day} tidak terbukti: {reasons}. Tanda tangan itu belum membentuk perjanjian.",
        "The authority of {official} for {party} on {day} is not shown: {reasons}. That signature does not form the agreement.");

    /// <summary>The evidence of authority is for something else.</summary>
    public static ErrorDefinition AuthorityForSomethingElse { get; } = new(
        "AGREEMENT-AUTHORITY-MISMATCH",
        "Bukti kewenangan {official} tidak mencakup {what}.",
        "The evidence of the authority of {official} does not cover {what}.");

    /// <summary>There is no such signature to ratify.</summary>
    public static ErrorDefinition NothingToRatify { get; } = new(
        "AGREEMENT-NOTHING-TO-RATIFY", "Tidak ada tanda tangan {official} untuk {party} yang perlu diratifikasi.",
        "There is no signature of {official} for {party} to be ratified.", ResultStatus.NotFound);

    /// <summary>Not every party signed the addendum with authority.</summary>
    public static ErrorDefinition AddendumUnsigned { get; } = new(
        "AGREEMENT-ADDENDUM-UNSIGNED", "Adendum belum ditandatangani oleh pejabat {party} yang berwenang.",
        "The addendum was not signed with authority by {party}.");

    /// <summary>The addendum changes nothing.</summary>
    public static ErrorDefinition AddendumEmpty { get; } = new("AGREEMENT-ADDENDUM-EMPTY", "Adendum tidak mengubah apa pun.", "The addendum changes nothing.");

    /// <summary>The addendum was signed after its first day and nothing makes it retroactive.</summary>
    public static ErrorDefinition AddendumLate { get; } = new(
        "AGREEMENT-ADDENDUM-LATE",
        "Adendum ditandatangani {signedOn}, sesudah {firstDay}; tanpa klausul berlaku surut ia berlaku sejak ditandatangani.",
        "The addendum was signed on {signedOn}, after {firstDay}; without a retroactivity clause it counts from its signature.");

    /// <summary>A clause adds suspended days to the end that the addendum states. A warning.</summary>
    public static ErrorDefinition AddendumEndMoved { get; } = new(
        "AGREEMENT-ADDENDUM-END-MOVED",
        "Adendum menyebut hari terakhir {stated}; hari penangguhan ({days}) ditambahkan menurut klausul perjanjian, sehingga {agreement} berakhir {lastDay}.",
        "The addendum states the last day {stated}; a clause adds the suspended days ({days}), so that {agreement} ends on {lastDay}.");

    /// <summary>With the addendum there are days within the term on which it does not bind.</summary>
    public static ErrorDefinition Interrupted { get; } = new(
        "AGREEMENT-INTERRUPTED", "Dengan adendum ini {agreement} tidak berlaku pada {days}.", "With this addendum {agreement} is not in force on {days}.");

    /// <summary>Suspension, termination and the like need a formed agreement.</summary>
    public static ErrorDefinition NotFormed { get; } = new(
        "AGREEMENT-NOT-FORMED", "Perjanjian {agreement} belum terbentuk.", "Agreement {agreement} is not formed.", ResultStatus.Conflict);

    /// <summary>The day lies outside the term.</summary>
    public static ErrorDefinition OutsideTerm { get; } = new(
        "AGREEMENT-OUTSIDE-TERM", "Tanggal {day} berada di luar masa berlaku {agreement}.", "The day {day} lies outside the term of {agreement}.");

    /// <summary>It was ended early already; another end may only come earlier, or after the first is annulled.</summary>
    public static ErrorDefinition AlreadyTerminated { get; } = new(
        "AGREEMENT-TERMINATED",
        "Pengakhiran {agreement} dengan hari terakhir {lastDay} sudah tercatat; pengakhiran lain harus lebih awal, atau yang tercatat dibatalkan dahulu.",
        "An early end of {agreement} with the last day {lastDay} is on record; another must come earlier, or the one on record be annulled first.",
        ResultStatus.Conflict);

    /// <summary>A signature cannot be dated after the day on which it is recorded.</summary>
    public static ErrorDefinition SignedAhead { get; } = new(
        "AGREEMENT-SIGNED-AHEAD",
        "Tanda tangan {official} bertanggal {day}, sesudah hari pencatatannya, {recorded}; catat setelah ditandatangani.",
        "The signature of {official} is dated {day}, after the day on which it is recorded, {recorded}; record it once it is given.");

    /// <summary>The end is not known while a suspension that is added to the term has none.</summary>
    public static ErrorDefinition EndOpen { get; } = new(
        "AGREEMENT-END-OPEN",
        "Hari terakhir {agreement} belum dapat diketahui: penangguhan sejak {day} belum berakhir dan menambah masa berlakunya.",
        "The last day of {agreement} cannot be known yet: the suspension from {day} on has no end and is added to the term.");

    /// <summary>Nothing is suspended on that day.</summary>
    public static ErrorDefinition NotSuspended { get; } = new(
        "AGREEMENT-NOT-SUSPENDED", "Perjanjian {agreement} tidak ditangguhkan pada {day}.",
        "Agreement {agreement} is not suspended on {day}.", ResultStatus.Conflict);

    /// <summary>Intake is not closed on that day.</summary>
    public static ErrorDefinition IntakeNotClosed { get; } = new(
        "AGREEMENT-INTAKE-NOT-CLOSED", "Penerimaan peserta {agreement} tidak ditutup pada {day}.",
        "The intake of {agreement} is not closed on {day}.", ResultStatus.Conflict);

    /// <summary>Notice was given later than the agreement's clause wants.</summary>
    public static ErrorDefinition NoticeShort { get; } = new(
        "AGREEMENT-NOTICE-SHORT",
        "Pemberitahuan diberikan {given}, sesudah batas {latest} menurut klausul {notice}.",
        "Notice was given on {given}, after {latest}, the latest day by the clause of {notice}.");

    /// <summary>No clause on notice is on record: there is none, or it was not read.</summary>
    public static ErrorDefinition NoticeNotAgreed { get; } = new(
        "AGREEMENT-NOTICE-NOT-AGREED", "Klausul pemberitahuan dalam {agreement} tidak tercatat.",
        "No clause on notice is on record for agreement {agreement}.");

    /// <summary>It ends by notice, but nobody said when notice was given.</summary>
    public static ErrorDefinition NoticeDayUnknown { get; } = new(
        "AGREEMENT-NOTICE-DAY",
        "Hari pemberitahuan pengakhiran {agreement} tidak diketahui; batasnya {latest}.",
        "The day on which notice of the end of {agreement} was given is not known; the latest day was {latest}.");

    /// <summary>An agreement is stopped by a level of the corrections system, and that level is named.</summary>
    /// <remarks>Source: PP 57/1999 art. 19.</remarks>
    public static ErrorDefinition StopLevelMissing { get; } = new(
        "AGREEMENT-STOP-LEVEL", "Penghentian perjanjian harus menyebut tingkat pejabat yang menghentikannya.",
        "The stopping of an agreement must name the level of authority that stops it.", basis: Instruments.Pp57Of1999.Article("19"))
    { IsOfInput = true };

    /// <summary>The parties do not fit the way in which one agreement continues another.</summary>
    public static ErrorDefinition ContinuationParties { get; } = new(
        "AGREEMENT-CONTINUATION-PARTIES", "Para pihak {successor} dan {predecessor} tidak sesuai dengan {continuation}: {expected}.",
        "The parties of {successor} and {predecessor} do not fit a {continuation}: {expected}.");

    /// <summary>A party was dissolved and nobody is named in its place.</summary>
    public static ErrorDefinition SuccessorUndetermined { get; } = new(
        "AGREEMENT-SUCCESSOR-UNDETERMINED",
        "Penerus {party} sejak {day} belum ditetapkan; kegiatan yang berjalan tetap sah, komitmen baru tertahan.",
        "The successor of {party} from {day} on is not determined; what is under way stays valid, new commitments are blocked.");

    /// <summary>The framework ends before the agreement does, which lives by its own term.</summary>
    public static ErrorDefinition FrameworkExpired { get; } = new(
        "AGREEMENT-FRAMEWORK-EXPIRED",
        "Naskah payung {framework} berakhir {day}; perjanjian ini tetap berlaku menurut jangka waktunya sendiri.",
        "The framework {framework} ends on {day}; this agreement stays in force for its own term.");

    /// <summary>Nothing new is concluded under a framework that is not in force.</summary>
    public static ErrorDefinition FrameworkNotInForce { get; } = new(
        "AGREEMENT-FRAMEWORK-NOT-IN-FORCE",
        "Naskah payung {framework} tidak berlaku pada {day}; perjanjian baru tidak dapat dibuat di bawahnya.",
        "The framework {framework} is not in force on {day}; no new agreement can be concluded under it.");

    /// <summary>What was concluded under a framework would be left without it.</summary>
    public static ErrorDefinition LeftWithoutFramework { get; } = new(
        "AGREEMENT-LEFT-WITHOUT-FRAMEWORK",
        "Perjanjian {agreement} dibuat pada {day} di bawah naskah payung {framework}, yang sesudah ini tidak berlaku lagi pada hari itu.",
        "Agreement {agreement} was concluded on {day} under the framework {framework}, which after this would not be in force on that day.",
        ResultStatus.Conflict);

    /// <summary>The successor would overlap its predecessor.</summary>
    public static ErrorDefinition Overlap { get; } = new(
        "AGREEMENT-OVERLAP",
        "Perjanjian {successor} tumpang tindih dengan pendahulunya {predecessor}: {days}.",
        "Agreement {successor} overlaps its predecessor {predecessor}: {days}.",
        ResultStatus.Conflict);

    /// <summary>Between predecessor and successor there are days without an agreement.</summary>
    public static ErrorDefinition Gap { get; } = new(
        "AGREEMENT-GAP",
        "Antara {predecessor} dan {successor} ada jeda: {days}.",
        "Between {predecessor} and {successor} there is a gap: {days}.");

    /// <summary>The other agreement must be handed in.</summary>
    public static ErrorDefinition NeighbourNeeded { get; } = new(
        "AGREEMENT-NEIGHBOUR-NEEDED",
        "Perjanjian {neighbour} perlu disertakan untuk memeriksa {agreement}.",
        "Agreement {neighbour} must be handed in to check {agreement}.");

    /// <summary>An agreement cannot continue or contain itself.</summary>
    public static ErrorDefinition Itself { get; } = new(
        "AGREEMENT-ITSELF", "Perjanjian {agreement} tidak dapat merujuk dirinya sendiri.", "Agreement {agreement} cannot refer to itself.");

    /// <summary>There is no such obligation.</summary>
    public static ErrorDefinition UnknownObligation { get; } = new(
        "AGREEMENT-OBLIGATION-UNKNOWN", "Perjanjian {agreement} tidak memuat kewajiban {code}.", "Agreement {agreement} has no obligation {code}.",
        ResultStatus.NotFound);

    /// <summary>A recurring duty falls due on other days.</summary>
    public static ErrorDefinition NotDueThen { get; } = new(
        "AGREEMENT-OBLIGATION-DUE", "Kewajiban {code} tidak jatuh tempo pada {day}.", "The obligation {code} does not fall due on {day}.");

    /// <summary>A recurring duty needs a first day and a possible interval.</summary>
    public static ErrorDefinition RecurrenceImpossible { get; } = new(
        "AGREEMENT-OBLIGATION-EVERY",
        "Kewajiban berulang {code} harus mempunyai tanggal jatuh tempo pertama dan jarak 1 sampai 120 bulan.",
        "The recurring obligation {code} must have a first due day and an interval of 1 to 120 months.");

    /// <summary>An amount must be at least one.</summary>
    public static ErrorDefinition AmountNotPositive { get; } = new(
        "AGREEMENT-AMOUNT", "Jumlah kuota {amount} harus paling sedikit 1.", "The quota {amount} must be at least 1.");

    /// <summary>A code is used more than once.</summary>
    public static ErrorDefinition CodeTwice { get; } = new(
        "AGREEMENT-CODE-TWICE",
        "Kode {code} dipakai lebih dari sekali; setiap kode harus dipakai satu kali.",
        "The code {code} is used more than once; each code must be used once."
    );

    /// <summary>Goods are produced but the agreement does not say how those who produce them are paid.</summary>
    /// <remarks>Source: PP 57/1999 art. 16; PP 57/1999 art. 17.</remarks>
    public static ErrorDefinition WageClauseMissing { get; } = new(
        "AGREEMENT-WAGE-CLAUSE",
        "Bidang {subject} menghasilkan barang atau jasa, tetapi klausul upah tidak ada; dalam kemitraan yang bekerja berhak atas upah.",
        "The subject {subject} produces goods or services, but there is no wage clause; in a kemitraan (partnership) those who work are entitled to a wage.",
        basis: Basis.Law(Instruments.Pp57Of1999.Article("16"), Instruments.Pp57Of1999.Article("17")));

    /// <summary>
    /// The wage is paid through a facility that the agreement does not name. The article says through whom, not that it is a party, so this warns.
    /// </summary>
    /// <remarks>Source: PP 57/1999 art. 17 (the article does not ask that the facility be a party).</remarks>
    public static ErrorDefinition WageFacility { get; } = new(
        "AGREEMENT-WAGE-FACILITY",
        "Upah dibayar melalui {facility}, yang bukan pihak dan tidak termasuk ruang lingkup.",
        "The wage is paid through {facility}, which is not a party and not within the scope.",
        basis: Basis.Law(Instruments.Pp57Of1999.Article("17")).Noting(new(
            "pasal itu tidak mensyaratkan bahwa UPT itu menjadi pihak", "the article does not ask that the facility be a party")));

    /// <summary>The change would reach into days that have passed under the agreement.</summary>
    public static ErrorDefinition ShortensThePast { get; } = new(
        "AGREEMENT-SHORTENS-PAST",
        "Hari terakhir {lastDay} mendahului hari mulai berlakunya perubahan, {firstDay}.",
        "The last day, {lastDay}, is before the day from which the change counts, {firstDay}.");

    /// <summary>A suspension ended on the day before, as it was recorded; the resumption is kept and changes nothing.</summary>
    public static ErrorDefinition ResumedAlready { get; } = new(
        "AGREEMENT-RESUMED-ALREADY",
        "Penangguhan {agreement} sudah berakhir {lastDay}; pemberlakuan kembali pada {day} dicatat dan tidak mengubah apa pun.",
        "The suspension of {agreement} ended on {lastDay} already; the resumption on {day} is noted and changes nothing.");

    /// <summary>A closing of intake ended on the day before already; the reopening is kept and changes nothing.</summary>
    public static ErrorDefinition IntakeOpenAlready { get; } = new(
        "AGREEMENT-INTAKE-OPEN-ALREADY",
        "Penutupan penerimaan peserta {agreement} sudah berakhir {lastDay}; pembukaan kembali pada {day} dicatat dan tidak mengubah apa pun.",
        "The closing of intake of {agreement} ended on {lastDay} already; the reopening on {day} is noted and changes nothing.");

    /// <summary>A period says two things that exclude each other.</summary>
    public static ErrorDefinition PeriodContradicts { get; } = new(
        "AGREEMENT-PERIOD-CONTRADICTS",
        "Jangka waktu sejak penandatanganan tidak boleh menyebut hari pertama; jangka waktu tanpa batas akhir tidak boleh menyebut hari terakhir atau lamanya.",
        "A period from signing must not name a first day; a period without an end must name neither a last day nor a length.");

    /// <summary>A clause of automatic renewal has more than one limit.</summary>
    public static ErrorDefinition RenewalLimits { get; } = new(
        "AGREEMENT-RENEWAL-LIMITS",
        "Klausul perpanjangan otomatis harus menyebut tepat satu: jumlah kali, hari terakhir, atau tanpa batas.",
        "A clause of automatic renewal must say exactly one of these: how many times, the last day, or that there is no limit.");

    /// <summary>The number of automatic renewals is out of range.</summary>
    public static ErrorDefinition RenewalTimes { get; } = new(
        "AGREEMENT-RENEWAL-TIMES", "Jumlah perpanjangan otomatis {times} harus antara 1 dan 1000.",
        "The number of automatic renewals, {times}, must be from 1 to 1000.");

    /// <summary>There is no clause of automatic renewal.</summary>
    public static ErrorDefinition RenewalNotAgreed { get; } = new(
        "AGREEMENT-RENEWAL-NOT-AGREED",
        "Perjanjian {agreement} tidak memuat klausul perpanjangan otomatis; tidak ada yang perlu dihentikan.",
        "Agreement {agreement} has no clause of automatic renewal; there is nothing to stop.",
        ResultStatus.Conflict);

    /// <summary>The notice against automatic renewal came too late for the end of the running term.</summary>
    public static ErrorDefinition RenewalStopLate { get; } = new(
        "AGREEMENT-RENEWAL-STOP-LATE",
        "Pemberitahuan {given} sesudah batas {latest}: {agreement} masih diperpanjang satu kali dan berakhir {lastDay}.",
        "Notice on {given} came after {latest}, the latest day: {agreement} is renewed once more and ends on {lastDay}.");

    /// <summary>The notice against automatic renewal is kept and changes nothing.</summary>
    public static ErrorDefinition RenewalStopWithoutEffect { get; } = new(
        "AGREEMENT-RENEWAL-STOP-WITHOUT-EFFECT",
        "Pemberitahuan {given} dicatat dan tidak menghentikan perpanjangan apa pun; masa berlaku {agreement} tetap.",
        "The notice of {given} is noted and stops no renewal; the term of {agreement} stays as it is.");

    /// <summary>An early end that would come after the natural end; it is kept and ends nothing.</summary>
    public static ErrorDefinition TerminationWithoutEffect { get; } = new(
        "AGREEMENT-TERMINATION-WITHOUT-EFFECT",
        "Pengakhiran {agreement} per {lastDay} dicatat tetapi tanpa akibat: perjanjian berakhir {natural} menurut jangka waktunya.",
        "The end of {agreement} on {lastDay} is noted but without effect: by its term the agreement ends on {natural}.");

    /// <summary>An early end on record had no effect, and does not cut what an addendum agrees after it.</summary>
    public static ErrorDefinition TerminationStaysWithoutEffect { get; } = new(
        "AGREEMENT-TERMINATION-OVERRIDDEN",
        "Pengakhiran {agreement} per {lastDay} yang sudah tercatat tanpa akibat dan tidak memotong jangka waktu menurut adendum ini.",
        "The end of {agreement} on {lastDay} that is on record was without effect and does not cut the period of this addendum.");

    /// <summary>Whether the framework is in force on the day is not known.</summary>
    public static ErrorDefinition FrameworkUndetermined { get; } = new(
        "AGREEMENT-FRAMEWORK-UNDETERMINED",
        "Berlakunya naskah payung {framework} pada {day} belum dapat ditentukan.",
        "Whether the framework {framework} is in force on {day} cannot be determined.");

    /// <summary>A signature or another fact that rests on evidence is not typed anew.</summary>
    public static ErrorDefinition EvidenceIsNotCorrected { get; } = new(
        "AGREEMENT-CORRECT-EVIDENCE",
        "Entri {id} bersandar pada bukti dan tidak dapat dikoreksi; batalkan, lalu catat kembali dengan buktinya.",
        "Entry {id} rests on evidence and cannot be corrected; annul it and record it anew with its evidence.");

    /// <summary>Two rows of one import say different things about one agreement.</summary>
    public static ErrorDefinition RowTwice { get; } = new(
        "AGREEMENT-ROW-TWICE",
        "Perjanjian {agreement} tercantum dua kali dalam kiriman ini dengan isi yang berbeda; setiap perjanjian harus satu baris.",
        "Agreement {agreement} is given twice in this import, with different contents; each agreement must have one row.",
        ResultStatus.Conflict);

    /// <summary>Once somebody signed, who carries it out for a party is named with that party's authority.</summary>
    public static ErrorDefinition ProviderUnsigned { get; } = new(
        "AGREEMENT-PROVIDER-UNSIGNED",
        "{agreement} sudah ditandatangani; pelaksana baru harus ditunjuk {party} secara berwenang, dengan hubungannya yang tercatat.",
        "{agreement} has been signed; another provider must be named by {party} with authority, with its relation on record.");

    /// <summary>The provider does not belong to the party on that day, as far as the records show.</summary>
    public static ErrorDefinition ProviderUnrelated { get; } = new(
        "AGREEMENT-PROVIDER-UNRELATED",
        "Hubungan {provider} dengan {party} pada {day} tidak tercatat: kantor harus berada di bawah pihak itu, dan orang atau badan harus "
        + "diikutsertakan olehnya untuk bidang tersebut.",
        "No relation of {provider} to {party} is on record on {day}: an office must stand under the party, and a person or body must be introduced by "
        + "it for the subjects.");

    /// <summary>The provider would count for days that have passed, and nothing says that it may.</summary>
    public static ErrorDefinition ProviderRetroactive { get; } = new(
        "AGREEMENT-PROVIDER-RETROACTIVE",
        "Penunjukan mulai {day} mendahului hari pencatatannya, {recorded}; itu memerlukan klausul berlaku surut atau pernyataan tegas.",
        "Named from {day}, before the day of recording, {recorded}; that needs a retroactivity clause or must be said expressly.");

    /// <summary>Subjects or facilities of an agreement that its framework does not have.</summary>
    public static ErrorDefinition BeyondFramework { get; } = new(
        "AGREEMENT-BEYOND-FRAMEWORK",
        "Ruang lingkup {agreement} melampaui naskah payung {framework}: {items}.",
        "The scope of {agreement} goes beyond the framework {framework}: {items}.");

    /// <summary>The scope of the framework is not known, so that nothing can be held against it.</summary>
    public static ErrorDefinition FrameworkScopeUnknown { get; } = new(
        "AGREEMENT-FRAMEWORK-SCOPE-UNKNOWN",
        "Ruang lingkup naskah payung {framework} belum diketahui; apakah {agreement} berada di dalamnya belum dapat ditentukan.",
        "The scope of the framework {framework} is not known; whether {agreement} lies within it cannot be determined.");
}
