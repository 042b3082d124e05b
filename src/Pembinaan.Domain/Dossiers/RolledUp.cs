using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What came of the agreements of one facility, superior body, partner or subject in a year.</summary>
/// <param name="Body">The facility, superior body or partner; null where it is added up by subject. A facility among superiors has none on record.</param>
/// <param name="Subject">The subject; null where it is added up by a body.</param>
/// <param name="Name">Its name on the last day of the year, of a subject as an agreement prints it; its identity where no name is on record.</param>
/// <param name="CarriedOut">The agreements under which a session was held, of those in force on a day of the year.</param>
/// <param name="Held">The sessions that were held, of those planned under an agreement.</param>
/// <param name="Completed">
/// The people who had passed at the end of the year and at that of no earlier one, of those who took part in a session of the year held under an agreement,
/// or of whom a result or certificate of the year is on record after sessions of an earlier one.
/// </param>
/// <param name="Certified">
/// The people who had passed with a certificate of training or of competence at the end of the year and at that of no earlier one, of the same. A statement
/// is none. Of several years each person of a cohort is in one: a certificate that is revoked later changes no year that is over, and another one given for
/// it counts no second time.
/// </param>
/// <param name="Working">
/// The people who went to work with an employer by such a certificate, whenever that was, of those certified; null where it cannot be determined.
/// </param>
/// <param name="OwnBusiness">The people who began a business of their own by such a certificate; null where it cannot be determined.</param>
/// <param name="Undetermined">Why those two cannot be determined: <see cref="DossierErrors.NotDeclared"/> without all referrals. Empty where they can.</param>
/// <param name="WithoutResult">
/// The people who took part in the year and of whom no result by its last day is on record, so that they may be among those who completed once it is.
/// </param>
public sealed record RolledUp(
    PartyId? Body,
    SubjectId? Subject,
    string Name,
    Share CarriedOut,
    Share Held,
    Share Completed,
    Share Certified,
    Share? Working,
    Share? OwnBusiness,
    ValueList<DomainError> Undetermined,
    ValueList<string> WithoutResult
) : ILocalisable
{
    /// <summary>Its name with every number, in one sentence.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Lapas Contoh: agreements carried out 1 of 2; sessions held 10 of 10; passed 1 of 2; certified 1 of 2; …".</returns>
    public string In(Language language)
    {
        var open = WithoutResult.Count is > 0 and var none ? Say.Of($" ({none} belum dicatat hasilnya)", $" ({none} without a result on record)") : null;
        var working = Working is null ? NotKnown : (ILocalisable)Working;
        var business = OwnBusiness is null ? NotKnown : (ILocalisable)OwnBusiness;
        return Say.Of(
                $"{Name}: perjanjian dilaksanakan {CarriedOut}; sesi {Held}; lulus {Completed}{open}; bersertifikat {Certified}; pernah bekerja {working}; "
                    + $"pernah berusaha sendiri {business}.",
                $"{Name}: agreements carried out {CarriedOut}; sessions held {Held}; passed {Completed}{open}; certified {Certified}; went to work {working}; "
                    + $"began a business of their own {business}."
            )
            .In(language);
    }

    private static readonly LocalisedText NotKnown = new("belum dapat ditentukan", "cannot be determined");

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Name}: agreements {CarriedOut}, sessions {Held}, completed {Completed}, certified {Certified}{After}");

    private string After => Working is null ? "" : FormattableString.Invariant($", working {Working}, own business {OwnBusiness}");
}
