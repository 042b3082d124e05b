using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Who may be referred to work, and who is on the registers of manpower offices.</content>
public sealed partial class Dossier
{
    /// <summary>
    /// The register of job-seekers of a manpower office: who was handed on to it by a day, with a consent that stands. Whoever withdraws the consent towards an
    /// office leaves its register with every handing-on; a handing-on by a consent given on a later day stands again, and one to another office stands.
    /// </summary>
    /// <param name="office">The office; those handed on to a record that was merged into it are among them.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The journals of those on the register, by day of handing on and identity; each tells the consent, the certificates and where it stands. Everybody is
    /// there once: of several journals that stand, the one handed on last. Or <see cref="DossierErrors.Missing"/> for an office that is not here, that asked
    /// for or one to which somebody was handed on, as its record may say that it was merged into that asked for; or <see cref="DossierErrors.NotDeclared"/>
    /// unless all referrals are here.
    /// </returns>
    public DomainResult<ValueList<JobReferral>> JobSeekersOf(StakeholderId office, LocalDate day)
    {
        Guard.Against.Null(office);
        Guard.Against.NotIso(day);
        var asked = Directory.Resolve(office);
        if (Find(asked) is null)
        {
            return DossierErrors.Missing.For(nameof(office), Argument.Of("role", OfficeRole), Argument.Of("id", office.Value));
        }

        if (Undeclared(Dossiers.Holding.Referrals) is { } undeclared)
        {
            return undeclared;
        }

        var withdrawals = Referrals.Where(r => r.Withdrawn?.Day <= day).ToLookup(static r => r.Participant);
        var seekers = Referrals
            .Where(r => r.HandedOn is { } on && on.Day <= day && !Withdrawn(r).Any(w => Directory.Resolve(w.ReferredBy!) == Directory.Resolve(on.Office)))
            .ToLookup(r => Directory.Resolve(r.HandedOn!.Office));
        DomainError[] open =
        [
            .. seekers
                .Select(static s => s.Key)
                .Concat(seekers[asked].SelectMany(Withdrawn).Select(w => Directory.Resolve(w.ReferredBy!)))
                .Distinct()
                .Where(id => Find(id) is null)
                .OrderBy(static id => id.Value, StringComparer.Ordinal)
                .Select(id => NotHeld(OfficeRole, id)),
        ];
        return open.Length > 0
            ? DomainResult<ValueList<JobReferral>>.Failure(open)
            : seekers[asked]
                .OrderByDescending(static r => r.HandedOn!.Day)
                .ThenByDescending(static r => r.Id.Value, StringComparer.Ordinal)
                .DistinctBy(static r => r.Participant)
                .Reverse()
                .ToValueList();

        // Those by which the person withdrew a consent on the day of that to this handing-on or later.
        IEnumerable<JobReferral> Withdrawn(JobReferral seeker) => withdrawals[seeker.Participant].Where(w => w.Withdrawn!.Day >= seeker.HandedOn!.ConsentedOn);
    }

    /// <summary>What of the capital and mentoring on record of a referral does not agree with what else is on record, and what cannot be told.</summary>
    /// <param name="referral">The identity of a referral that the dossier holds; <see cref="Find(JobReferralId)"/> tells whether it does.</param>
    /// <returns>
    /// <see cref="PlacementErrors.HelpNotInForce"/> of an agreement for days on which it is not in force, and <see cref="PlacementErrors.HelpElsewhere"/> of
    /// one that is neither with whoever helps, employs or referred nor of a facility at which the person was trained; where that cannot be told,
    /// <see cref="DossierErrors.Missing"/> of an agreement, framework or body that is not here, why it is not known whether it is in force, or
    /// <see cref="DossierErrors.NotDeclared"/> of the person's cohorts, or of the agreements around it (<see cref="Holding.AgreementsAround"/>), one of which
    /// may be the record that counts; and the warnings that its commands gave. Empty where all is well.
    /// </returns>
    /// <exception cref="ArgumentException">The dossier does not hold it.</exception>
    public ValueList<DomainError> FindingsOf(JobReferralId referral)
    {
        Guard.Against.Null(referral);
        var found = Find(referral);
        Guard.Against.Violation(found is null, $"The dossier must hold the referral {referral.Value}.", nameof(referral));
        return found!
            .Capital.Select(static c => (c.By, Days: DateSet.On(c.Day), c.Under))
            .Concat(found.Mentoring.Select(static m => (m.By, Days: m.Period.ToDateSet(), m.Under)))
            .Where(static h => h.Under is not null)
            .SelectMany(h => FindingsOf(found, h.By, h.Days, h.Under!))
            .Concat(found.Findings)
            .Distinct()
            .ToValueList();
    }

    private IEnumerable<DomainError> FindingsOf(JobReferral referral, PartyId by, DateSet days, AgreementId under)
    {
        if (Find(under) is not { } held)
        {
            return [NotHeld(References.Agreement, under.Value)];
        }

        // Of several records of one signing the one that counts says on which days it is in force; it may be another that is not here.
        var effective = CountedOnce([held]).First();
        var outside = days.Except(effective.InForceDays | effective.UndeterminedDays);
        DomainError[] mayCount =
        [
            .. SameMissing(held),
            .. Undeclared(Dossiers.Holding.Agreements, Dossiers.Holding.AgreementsAround(under)) is { } undeclared ? [undeclared] : MissingAround(held),
        ];
        var day = days.FirstDay!.Value;
        Argument[] told = [Argument.Of("by", NameOf(by, day)), Argument.Of("agreement", NameOf(under))];
        return UndeterminedWithin(effective, days)
            .Concat(mayCount)
            .Concat(outside.IsEmpty || mayCount.Length > 0 ? [] : [PlacementErrors.HelpNotInForce.For("under", [.. told, Argument.Of("days", outside)])])
            .Concat(ElsewhereFindings(referral, this[effective.Id], by, day, told));
    }

    /// <summary>
    /// That an agreement is neither with whoever helps, employs or referred, nor of a facility at which the person was trained; or what has to be here to tell
    /// so: all cohorts of the person, and the record of each body, as a record that is not here may be the same as another.
    /// </summary>
    private DomainError[] ElsewhereFindings(JobReferral referral, AgreementInDossier agreement, PartyId by, LocalDate day, Argument[] told)
    {
        var standingIn = agreement.PartiesOn(day).Select(static p => (object?)p.Party.Facility ?? p.Party.Stakeholder!);
        object[] bodies = [.. References.BodiesOf(agreement.Agreement), .. standingIn];
        StakeholderId[] others = [.. bodies.OfType<StakeholderId>()];
        StakeholderId[] partners = [.. new[] { by.Stakeholder, referral.OpeningOn(day).Employer, referral.ReferredBy }.OfType<StakeholderId>()];
        if (
            bodies.OfType<FacilityId>().Any(f => f == by.Facility || CohortsWith(referral.Participant).Any(c => c.Facility == f))
            || others.Any(s => Array.Exists(partners, p => Directory.IsSame(p, s)))
        )
        {
            return [];
        }

        var undeclared = Undeclared(Dossiers.Holding.Cohorts, Dossiers.Holding.CohortsWith(referral.Participant));
        DomainError[] doubts =
        [
            .. undeclared is null ? Array.Empty<DomainError>() : [undeclared],
            .. partners.Concat(others).Select(Directory.Resolve).Distinct().Where(b => Find(b) is null).Select(b => NotHeld(References.Body, b)),
        ];
        return doubts.Length > 0 ? doubts : [PlacementErrors.HelpElsewhere.For("under", told)];
    }

    /// <summary>Somebody who may be referred to work, with the certificates from the cohorts of the dossier.</summary>
    /// <param name="person">What is known about the person; release is that of the national way of counting. Whoever is a klien is outside.</param>
    /// <param name="mayWorkOutside">The days on which work outside is permitted.</param>
    /// <param name="day">The day of the look: certificates issued by then are held. On which days each is valid is asked for the day of the opening.</param>
    /// <returns>
    /// The candidate. Unless all cohorts, or all of the person (<see cref="Holding.CohortsWith"/>), are declared to be here there may be other certificates,
    /// and one is valid on no day while it cannot be said whether its sessions are covered: <see cref="Candidate.Undetermined"/> says so, and what no
    /// certificate shows is then undetermined.
    /// </returns>
    public Candidate CandidateOf(ParticipantFacts person, Fact<DateSet> mayWorkOutside, LocalDate day)
    {
        Guard.Against.Null(person);
        Guard.Against.Null(person.Id, nameof(person));
        Guard.Against.NotIso(day);
        var open = new List<DomainError>(Undeclared(Dossiers.Holding.Cohorts, Dossiers.Holding.CohortsWith(person.Id)) is { } undeclared ? [undeclared] : []);
        var certificates = CohortsWith(person.Id).SelectMany(c => HeldCertificate.Of(c, person.Id, day, i => ValidDays(c, i)));
        return Candidate.Of(person, mayWorkOutside, day, certificates) with
        {
            Undetermined = [.. open.Distinct()],
            Zone = CohortsWith(person.Id).OrderBy(static c => c.FirstDay).LastOrDefault()?.Zone,
            SubjectOf = NameOf,
            UnitOf = NameOfUnit,
        };

        DateSet ValidDays(Cohort cohort, IssuedCertificate certificate)
        {
            var days = this[cohort.Id].ValidDaysOf(certificate);
            open.AddRange(days.ValidationErrors);
            return days.IsSuccess ? days.Value : DateSet.None;
        }
    }

    /// <summary>A unit as the latest curriculum that has it prints it, with its code; the code where none has it.</summary>
    private string NameOfUnit(string code) =>
        Programmes
            .SelectMany(static p => p.Curricula.Segments)
            .Select(static s => (First: s.FirstDay ?? LocalDate.MinIsoValue, Curriculum: s.Value))
            .Concat(Cohorts.Select(static c => (First: c.FirstDay, c.Curriculum)))
            .OrderByDescending(static c => c.First)
            .FirstOrDefault(c => c.Curriculum.FindUnit(code) is not null)
            .Curriculum?.NameOfUnit(code)
        ?? code;

    private static readonly LocalisedText OfficeRole = new("dinas tenaga kerja", "manpower office");
}
