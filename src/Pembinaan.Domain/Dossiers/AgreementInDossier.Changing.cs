using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Commands. What they must keep among agreements is asked of the dossier.</content>
public sealed partial class AgreementInDossier
{
    /// <summary>A command of the agreement, with what it must keep among agreements: <c>pks.Change(a =&gt; a.Terminate(...))</c>.</summary>
    /// <param name="command">The command.</param>
    /// <returns>
    /// The agreement in the next dossier, with the command's warnings; or what the command answers, or <see cref="DossierErrors.NotDeclared"/> where it would
    /// move the days of the agreement and nobody can tell whether all agreements that depend on them are there, or <see cref="DossierErrors.Missing"/> for a
    /// framework on whose days it hangs whether two that follow one another overlap, or whether a suspension lies within the term.
    /// </returns>
    /// <exception cref="ArgumentNullException">The command gives null.</exception>
    public DomainResult<AgreementInDossier> Change(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command)
    {
        Guard.Against.Null(command);
        return Carried(a => DomainResult<CooperationAgreement>.Given(command(a), nameof(command)), []);
    }

    /// <summary>
    /// Concludes an addendum: from its first day on, the scope, the period, the clauses, the terms or the parties are those that it gives.
    /// </summary>
    /// <param name="addendum">What it changes, and from which day.</param>
    /// <param name="authorities">The evidence of the authority of each signatory.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <param name="approval">The evidence of the renewal rule book, where one is needed.</param>
    /// <returns>
    /// What <see cref="Change"/> may answer, or among others <see cref="AgreementErrors.Overlap"/> with one that continues it, and
    /// <see cref="AgreementErrors.RenewalApprovalNeeded"/> where an evaluation recommended to stop.
    /// </returns>
    public DomainResult<AgreementInDossier> Amend(
        Addendum addendum,
        ValueList<AuthorityToSign> authorities,
        Recording recording,
        Provenance provenance = Provenance.AsPrinted,
        RenewalApproval? approval = null
    ) => Change(a => a.Amend(addendum, authorities, recording, provenance, approval));

    /// <summary>
    /// An official signs for a party. The evidence of the authority, towards every other party and for all that is agreed, is what the record of the party in
    /// the dossier shows. If that record was merged, the record that goes on shows it for days after the day on which the merging was recorded.
    /// </summary>
    /// <param name="party">For whom.</param>
    /// <param name="official">Who signs.</param>
    /// <param name="day">The day of signing, in the party's zone.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// What <see cref="Change"/> and <see cref="CooperationAgreement.Sign"/> may answer; or <see cref="DossierErrors.Missing"/> where the record of the party
    /// is not there, <see cref="AgreementErrors.NotAParty"/> where it can be none of those named, or <see cref="AgreementErrors.NoOtherParty"/>.
    /// </returns>
    /// <example>
    /// A signature for the facility, with the evidence that its record gives:
    /// <code>
    /// var recording = Recording.Of("E-SIGN", Instant.FromUtc(2025, 1, 13, 3, 0), "petugas");
    /// var signed = dossier[agreement.Id].Sign(facility.Id, OfficialId.From("KALAPAS"), day, recording);
    /// foreach (var finding in signed.ValidationErrors.Concat(signed.Warnings))
    /// {
    ///     Console.WriteLine(finding.Text.In(Language.English));
    /// }
    /// </code>
    /// </example>
    public DomainResult<AgreementInDossier> Sign(PartyId party, OfficialId official, LocalDate day, Recording recording) =>
        Sent(null, party, official, day, recording)
        ?? EvidenceOf(party, official, day).Bind(shown => Change(a => a.Sign(shown[0], recording, shown.AsSpan(1))));

    /// <summary>Somebody ratifies a signature whose authority was not shown, with the evidence that the record of the party in the dossier shows.</summary>
    /// <param name="signed">Whose signature is ratified.</param>
    /// <param name="party">For whom.</param>
    /// <param name="official">Who ratifies.</param>
    /// <param name="day">The day of ratification, in the party's zone.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// What <see cref="Change"/> and <see cref="CooperationAgreement.Ratify"/> may answer; or <see cref="DossierErrors.Missing"/> where the record of the party
    /// is not there, or <see cref="AgreementErrors.NoOtherParty"/>.
    /// </returns>
    public DomainResult<AgreementInDossier> Ratify(OfficialId signed, PartyId party, OfficialId official, LocalDate day, Recording recording) =>
        Sent(Guard.Against.Null(signed), party, official, day, recording)
        ?? EvidenceOf(party, official, day).Bind(shown => Change(a => a.Ratify(signed, shown[0], recording, shown.AsSpan(1))));

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>What <see cref="Change"/> may answer.</returns>
    public DomainResult<AgreementInDossier> Annul(EntryId entry, string reason, Recording recording) => Change(a => a.Annul(entry, reason, recording));

    /// <summary>
    /// Corrects an entry that was typed wrongly: it counts as if it had been recorded right, and what was recorded stays visible. A change that the parties
    /// agree is an addendum; a slip of whoever recorded it is not.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="instead">The event as it should have been recorded.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>What <see cref="Change"/> may answer.</returns>
    public DomainResult<AgreementInDossier> Correct(EntryId entry, AgreementEvent instead, string reason, Recording recording) =>
        Change(a => a.Correct(entry, instead, reason, recording));

    /// <summary>Places it under a framework of the dossier, which must be in force on that day.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="day">The day on which this agreement is concluded under it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// What <see cref="Change"/> may answer, with the warning <see cref="AgreementErrors.BeyondFramework"/> for what lies outside its scope,
    /// <see cref="AgreementErrors.FrameworkKind"/> for a PKS as framework, or <see cref="AgreementErrors.FrameworkParties"/> where no party is one of it; or
    /// <see cref="DossierErrors.Missing"/> or <see cref="AgreementErrors.FrameworkNotInForce"/>.
    /// </returns>
    public DomainResult<AgreementInDossier> PlaceUnder(AgreementId framework, LocalDate day, Recording recording)
    {
        Guard.Against.Null(framework);
        return Dossier.Find(framework) is { } held
            ? Carried(a => a.PlaceUnder(Dossier.Effective(held), day, recording), [])
            : DossierErrors.Missing.For(nameof(framework), Argument.Of("role", References.Framework), Argument.Of("id", framework.Value));
    }

    /// <summary>
    /// Says which agreement of the dossier it continues. Days in common are refused once both are formed; a draft may overlap.
    /// </summary>
    /// <param name="predecessor">The earlier agreement.</param>
    /// <param name="continuation">How; a renewal needs the approval.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="approval">The evidence of <see cref="ApproveRenewal(LocalDate, ReadOnlySpan{Waiver})"/> about the earlier one, where it is needed.</param>
    /// <returns>
    /// What <see cref="Change"/> may answer, with the warning <see cref="AgreementErrors.Gap"/> for days between the two; or
    /// <see cref="DossierErrors.Missing"/>, <see cref="AgreementErrors.Overlap"/>, <see cref="AgreementErrors.SameContinued"/> where the two were recognised
    /// as the same, <see cref="DossierErrors.Cycle"/> where others before it were, <see cref="AgreementErrors.RenewalApprovalNeeded"/>,
    /// <see cref="AgreementErrors.RenewalApprovalForAnother"/> or <see cref="AgreementErrors.RenewalApprovalStale"/>.
    /// </returns>
    public DomainResult<AgreementInDossier> Continue(AgreementId predecessor, Continuation continuation, Recording recording, RenewalApproval? approval = null)
    {
        Guard.Against.Null(predecessor);
        return Dossier.Find(predecessor) is { } held
            ? Carried(a => a.Continue(Dossier.Effective(held), continuation, recording, approval), [])
            : DossierErrors.Missing.For(nameof(predecessor), Argument.Of("role", References.Predecessor), Argument.Of("id", predecessor.Value));
    }

    /// <summary>A party was succeeded by another, from a day on: the same agreement, with the successor in its place.</summary>
    /// <param name="party">The party that was succeeded, by any of its records.</param>
    /// <param name="successor">The successor.</param>
    /// <param name="firstDay">The first day of the succession.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>What <see cref="Change"/> may answer, or <see cref="DossierErrors.Missing"/> where the record of the successor is not there.</returns>
    public DomainResult<AgreementInDossier> Succeed(PartyId party, PartyId successor, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(successor);
        var isHeld = successor.Facility is { } facility ? Dossier.Find(facility) is not null : Dossier.Find(successor.Stakeholder!) is not null;
        return isHeld
            ? Change(a => a.Succeed(party, successor, firstDay, recording))
            : DossierErrors.Missing.For(nameof(successor), Argument.Of("role", References.Party), Argument.Of("id", Dossier.CalledElsewhere(successor)));
    }

    /// <summary>Whether it may be renewed.</summary>
    /// <param name="day">The day of decision.</param>
    /// <returns>The decision of the renewal rule book, rule by rule; undetermined where its present term hangs on a framework that is not here.</returns>
    public Explanation MayBeRenewed(LocalDate day) => Renewal.Decide(_effective, day).Explain();

    /// <summary>The evidence that it may be renewed, which its successor's <see cref="Continue"/> takes.</summary>
    /// <param name="day">The day of decision.</param>
    /// <param name="waivers">Waivers of overridable rules, for example of a recommendation to stop; each with reason, author and days.</param>
    /// <returns>
    /// The evidence with the rule book's warnings; or one error for each rule that is unmet or undetermined; or <see cref="RuleErrors.NotOverridable"/>.
    /// </returns>
    public DomainResult<RenewalApproval> ApproveRenewal(LocalDate day, params ReadOnlySpan<Waiver> waivers) => Renewal.Approve(_effective, day, waivers);

    /// <summary>
    /// The evidence that it may be renewed, naming who decided; where nobody is named, whoever records what it lets through did.
    /// </summary>
    /// <param name="day">The day of decision.</param>
    /// <param name="decidedBy">The person or office that decides; not blank.</param>
    /// <param name="waivers">Waivers of overridable rules.</param>
    /// <returns>
    /// The evidence with the rule book's warnings; or one error for each rule that is unmet or undetermined; or <see cref="RuleErrors.NotOverridable"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The name of who decided is blank or holds a broken character.</exception>
    public DomainResult<RenewalApproval> ApproveRenewal(LocalDate day, string decidedBy, params ReadOnlySpan<Waiver> waivers) =>
        Renewal.Approve(_effective, day, decidedBy, waivers);

    private DomainResult<AgreementInDossier> Carried(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command, CooperationAgreement[] others) =>
        WithWhatIsMissing(command(_effective.Considering([.. Dossier.NeighboursOf(Agreement), .. others])))
            .Bind(next =>
            {
                var (before, alone) = (_effective, next.Alone());
                if (alone.Revision == Agreement.Revision)
                {
                    return DomainResult.Success(this);
                }

                return Dossier
                    .With(alone)
                    .Bind(after =>
                    {
                        if ((next.TermDays != before.TermDays || next.UndeterminedDays != before.UndeterminedDays) && NotDeclared is { } undeclared)
                        {
                            return undeclared;
                        }

                        DomainError[] open = [.. PossibleDays(next).IsSubsetOf(PossibleDays(before)) ? [] : Undeclared];
                        return open.Length > 0 ? DomainResult<AgreementInDossier>.Failure(open) : Kept(after, alone);
                    });
            });

    // What hangs on a framework that is not here names it.
    private DomainResult<CooperationAgreement> WithWhatIsMissing(DomainResult<CooperationAgreement> answered) =>
        !answered.IsSuccess && answered.Has(AgreementErrors.CoverageUndetermined) && Dossier.FrameworksMissing(_effective).ToList() is { Count: > 0 } missing
            ? DomainResult<CooperationAgreement>.Failure(
                [.. missing, .. answered.ValidationErrors.Where(static e => e.ErrorCode != AgreementErrors.CoverageUndetermined.Code)]
            )
            : answered;

    private DomainResult<AgreementInDossier> Kept(Dossier after, CooperationAgreement next)
    {
        DomainError[] missing = [.. HangingOnFrameworks(after, next).Distinct()];
        return missing.Length > 0 ? DomainResult<AgreementInDossier>.Failure(missing) : new AgreementInDossier(after, next);
    }

    /// <summary>
    /// The frameworks that are not here and decide whether the command may be: whether a suspension begins within the term, and whether two that follow one
    /// another have days in common that they did not have before.
    /// </summary>
    private IEnumerable<DomainError> HangingOnFrameworks(Dossier after, CooperationAgreement next)
    {
        if (next.Journal.Last?.Event is AgreementSuspended { FirstDay: var day } && _effective.UndeterminedDays.Contains(day))
        {
            foreach (var missing in Dossier.FrameworksMissing(_effective))
            {
                yield return missing;
            }
        }

        foreach (var pair in Overlaps.Pairs(Dossier, after, Id))
        {
            if (
                Overlaps.Counted(after, pair) is { } counted
                && !Overlaps.Of(counted, PossibleDays).IsSubsetOf(Overlaps.Of(Overlaps.Counted(Dossier, pair), PossibleDays))
            )
            {
                foreach (var missing in after.FrameworksMissing(counted.Earlier).Concat(after.FrameworksMissing(counted.Later)))
                {
                    yield return missing;
                }
            }
        }
    }

    private static DateSet PossibleDays(CooperationAgreement agreement) => agreement.TermDays | agreement.UndeterminedDays;

    // What it answered the first time, before the record of the party is read: that may be gone, or show something else since. Null if it was not sent before.
    private DomainResult<AgreementInDossier>? Sent(OfficialId? signed, PartyId party, OfficialId official, LocalDate day, Recording recording)
    {
        Guard.Against.Null(party);
        Guard.Against.Null(official);
        PartyId[] meant = [party, _effective.Meant(party, Guard.Against.NotIso(day))];
        return Array.Exists(meant, p => Agreement.IsSignedAgain(signed, Signature.Of(p, official, day), recording))
            ? Agreement.Again(recording).Map(_ => this)
            : null;
    }

    // A record that was merged is closed: nobody leaves a post in it any more. For later days the record that goes on shows who signs.
    private (ISigningParty? Record, PartyId Of) RecordOf(PartyId party, LocalDate day)
    {
        if (party.Facility is { } facility)
        {
            return (Dossier.Find(facility), party);
        }

        var (id, record) = (party.Stakeholder!, Dossier.Find(party.Stakeholder!));
        while (record is { MergedInto: { } into } && record.MergedOn(Agreement.Zone) < day)
        {
            (id, record) = (into, Dossier.Find(into));
        }

        return (record, id);
    }

    // Towards every other party of the day, for every subject agreed.
    private DomainResult<AuthorityToSign[]> EvidenceOf(PartyId party, OfficialId official, LocalDate day)
    {
        var (record, of) = RecordOf(party, day);
        var signing = _effective.Meant(party, day);
        if (record is null)
        {
            // Where every body that it names is here, one that is not is none of them.
            return _effective.NamesBodiesNotHeld || _effective.PartiesOn(day).Any(p => p.Party == signing)
                ? Dossier.NotHeld(References.Party, of).At(nameof(party))
                : AgreementErrors.NotAParty.For(nameof(party), Argument.Of("party", Dossier.CalledElsewhere(party)), Agreement.Named);
        }

        PartyId[] partners = [.. _effective.PartiesOn(day).Select(static p => p.Party).Where(p => _effective.Meant(p, day) != signing)];
        ValueList<SubjectId> subjects = [.. Agreement.State.Scope.Concat(Agreement.ScopeOn(day)).Select(static i => i.Subject).Distinct()];
        return partners.Length == 0
            ? AgreementErrors.NoOtherParty.For(nameof(party), Agreement.Named, Argument.Of("party", record.NameOn(day) ?? Dossier.CalledElsewhere(party)))
            : DomainResult.Success<AuthorityToSign[]>([.. partners.Select(partner => SigningAuthority.Of(record, official, day, partner, subjects))]);
    }
}
