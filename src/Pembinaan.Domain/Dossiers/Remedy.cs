using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What mends a finding. Nothing is mended by itself: somebody decides and gives the command.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class Remedy : Coded<Remedy>, ICoded<Remedy>
{
    private Remedy(string code, string command, string id, string en)
        : base(code, new(id, en))
    {
        Command = command;
    }

    /// <summary>End the enrolment.</summary>
    public static Remedy End { get; } = new("END", "Cohort.End", "Akhiri keikutsertaan.", "End the enrolment.");

    /// <summary>Suspend: the place is kept.</summary>
    public static Remedy Suspend { get; } = new("SUSPEND", "Cohort.Suspend", "Tangguhkan keikutsertaan.", "Suspend the enrolment.");

    /// <summary>Record that the person is in another facility.</summary>
    public static Remedy TransferOut { get; } =
        new("TRANSFER-OUT", "Cohort.TransferOut", "Catat pemindahan atau akhiri keikutsertaan.", "Record the transfer, or end the enrolment.");

    /// <summary>End Pelayanan.</summary>
    public static Remedy EndPelayanan { get; } = new("END-PELAYANAN", "Cohort.EndPelayanan", "Catat bahwa Pelayanan berakhir.", "Record that Pelayanan ended.");

    /// <summary>Open Pembinaan.</summary>
    public static Remedy OpenPembinaan { get; } = new("OPEN-PEMBINAAN", "CohortInDossier.OpenPembinaan", "Buka Pembinaan.", "Open Pembinaan.");

    /// <summary>Open Pembimbingan.</summary>
    public static Remedy OpenPembimbingan { get; } = new("OPEN-PEMBIMBINGAN", "Cohort.OpenPembimbingan", "Buka Pembimbingan.", "Open Pembimbingan.");

    /// <summary>Decide again: with a new waiver, or to the end of the enrolment.</summary>
    public static Remedy DecideAgain { get; } =
        new(
            "DECIDE-AGAIN",
            "Cohort.End",
            "Putuskan lagi: penuhi syaratnya, kecualikan, atau akhiri keikutsertaan.",
            "Decide again: meet the requirement, waive it, or end the enrolment."
        );

    /// <summary>Move or shorten what is planned.</summary>
    public static Remedy Replan { get; } = new("REPLAN", "CohortInDossier.Replan", "Majukan atau pindahkan sesi.", "Bring sessions forward or move them.");

    /// <summary>Plan what is not planned.</summary>
    public static Remedy Plan { get; } =
        new("PLAN", "CohortInDossier.Plan", "Tambahkan sesi, atau lengkapi modul dan unitnya.", "Add sessions, or complete their modules and units.");

    /// <summary>Agree on coverage, or move the sessions.</summary>
    public static Remedy Cover { get; } =
        new("COVER", "AgreementInDossier.Amend", "Lengkapi perjanjian, atau pindahkan sesi.", "Complete the agreement, or move the sessions.");

    /// <summary>End the suspension of the agreement.</summary>
    public static Remedy Resume { get; } =
        new("RESUME", "CooperationAgreement.Resume", "Akhiri penangguhan perjanjian.", "End the suspension of the agreement.");

    /// <summary>Complete or correct the agreement, where nothing can be moved: sessions were held, or it does not say itself when it binds.</summary>
    public static Remedy Settle { get; } =
        new("SETTLE", "AgreementInDossier.Change", "Lengkapi atau koreksi perjanjiannya.", "Complete or correct the agreement.");

    /// <summary>Name whoever follows a provider that has ended.</summary>
    public static Remedy Succeed { get; } =
        new("SUCCEED", "Cohort.Succeed", "Ganti penyelenggara yang sudah tidak ada.", "Name who gives the sessions in place of the provider that has ended.");

    /// <summary>Hand in what is known about a person.</summary>
    public static Remedy CompleteFacts { get; } =
        new("COMPLETE-FACTS", "Dossier.Knowing", "Lengkapi data peserta.", "Complete the facts about the participant.");

    /// <summary>Put on record for whom a facility is, or of what kind.</summary>
    public static Remedy Designate { get; } =
        new(
            "DESIGNATE",
            "Facility.Designate",
            "Catat untuk siapa UPT itu diperuntukkan, atau jenisnya.",
            "Record for whom the facility is designated, or its kind."
        );

    /// <summary>Load what the dossier does not hold.</summary>
    public static Remedy Load { get; } = new("LOAD", "Dossier.With", "Muat dan sertakan yang belum ada.", "Load and hand in what is missing.");

    /// <summary>Declare that the dossier holds all of something.</summary>
    public static Remedy Declare { get; } =
        new("DECLARE", "Dossier.HoldingAll", "Muat semuanya dan nyatakan lengkap.", "Load all of it and declare that it is all.");

    /// <summary>Record the sheet of a session, or that it was cancelled.</summary>
    public static Remedy Hold { get; } =
        new("HOLD", "CohortInDossier.Hold", "Catat daftar hadir atau pembatalannya.", "Record the sheet, or that it was cancelled.");

    /// <summary>Record that a session was cancelled: its agreement is suspended, so that it cannot be held.</summary>
    public static Remedy Cancel { get; } = new("CANCEL", "Cohort.Cancel", "Catat pembatalannya.", "Record that it was cancelled.");

    /// <summary>Correct a sheet.</summary>
    public static Remedy Correct { get; } = new("CORRECT", "CohortInDossier.Correct", "Koreksi daftar hadir.", "Correct the sheet.");

    /// <summary>Answer an application.</summary>
    public static Remedy Answer { get; } = new("ANSWER", "Cohort.Approve", "Setujui atau tutup permohonan.", "Approve or close the application.");

    /// <summary>Choose from the waiting list.</summary>
    public static Remedy Select { get; } = new("SELECT", "CohortInDossier.Select", "Pilih dari daftar tunggu.", "Select from the waiting list.");

    /// <summary>Take an entry back: a recognition, or a change of provider whose transfer was annulled.</summary>
    public static Remedy Annul { get; } =
        new(
            "ANNUL",
            "CohortInDossier.Annul",
            "Batalkan catatannya, dan catat kembali yang masih benar.",
            "Annul the entry, and record again what still holds."
        );

    /// <summary>Assess, or close the assessment.</summary>
    public static Remedy Assess { get; } =
        new("ASSESS", "Cohort.Assess", "Catat hasil penilaian, atau tutup penilaiannya.", "Record the assessment, or close it.");

    /// <summary>Put a completion on record.</summary>
    public static Remedy Complete { get; } = new("COMPLETE", "CohortInDossier.Complete", "Catat hasilnya.", "Put the result on record.");

    /// <summary>Issue a paper.</summary>
    public static Remedy Certify { get; } = new("CERTIFY", "CohortInDossier.Certify", "Terbitkan.", "Issue it.");

    /// <summary>Confirm or revoke a certificate.</summary>
    public static Remedy Confirm { get; } = new("CONFIRM", "CohortInDossier.ConfirmCertificate", "Kukuhkan atau cabut.", "Confirm or revoke it.");

    /// <summary>Revoke one of two certificates.</summary>
    public static Remedy Revoke { get; } = new("REVOKE", "CohortInDossier.RevokeCertificate", "Cabut salah satunya.", "Revoke one of them.");

    /// <summary>All of them.</summary>
    public static ValueList<Remedy> All { get; } =
    [
        End,
        Suspend,
        TransferOut,
        EndPelayanan,
        OpenPembinaan,
        OpenPembimbingan,
        DecideAgain,
        Replan,
        Plan,
        Cover,
        Resume,
        Settle,
        Succeed,
        CompleteFacts,
        Designate,
        Load,
        Declare,
        Hold,
        Cancel,
        Correct,
        Answer,
        Select,
        Annul,
        Assess,
        Complete,
        Certify,
        Confirm,
        Revoke,
    ];

    /// <summary>The command that mends it, as the library calls it.</summary>
    public string Command { get; }

    /// <summary>What mends that something cannot be said.</summary>
    internal static Remedy Of(DomainError doubt) =>
        doubt.ErrorCode == DossierErrors.NotDeclared.Code ? Declare
        : doubt.ErrorCode == AgreementErrors.CoverageUndetermined.Code ? Settle
        : Load;
}
