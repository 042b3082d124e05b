using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>Its place among other agreements: the framework above it, the one before it and those after it.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The agreement that it continues and how, or null.</summary>
    public PredecessorNamed? Continues => _state.Predecessor;

    /// <summary>Places it under a framework, which must be in force on that day.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="day">The day on which this agreement is concluded under it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, with the framework considered, and with the warning <see cref="AgreementErrors.FrameworkUndetermined"/> where nobody can tell whether
    /// that is in force, or <see cref="AgreementErrors.BeyondFramework"/> for what lies outside its scope; or <see cref="AgreementErrors.FrameworkNotInForce"/>
    /// or <see cref="AgreementErrors.Itself"/>.
    /// </returns>
    internal DomainResult<CooperationAgreement> PlaceUnder(CooperationAgreement framework, LocalDate day, Recording recording)
    {
        Guard.Against.Null(framework);
        Guard.Against.Null(recording);
        return Kept(
            Considering(framework)
                .Carry(
                    new FrameworkNamed(framework.Id, day),
                    recording,
                    framework.Id == Id ? AgreementErrors.Itself.For(nameof(framework), Named) : null,
                    FrameworkFinding(framework, day)
                )
                .Bind(next =>
                    next.Revision == Revision || !EventYears.OfOurTime.Hold(day) || next.BeyondFramework(next.ScopeOn(day), day) is not { } beyond
                        ? DomainResult.Success(next)
                        : DomainResult.Success(next, beyond)
                ),
            recording
        );
    }

    /// <summary>Says which agreement it continues. Days in common are refused once both are formed; a draft may overlap.</summary>
    /// <param name="predecessor">The earlier agreement.</param>
    /// <param name="continuation">Replacement or novation; a renewal needs the evidence that <see cref="Renew"/> takes.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="approval">
    /// The evidence of the renewal rule book, which is needed for any continuation once the last evaluation of the predecessor recommends to stop; otherwise
    /// null.
    /// </param>
    /// <returns>
    /// The agreement, with the predecessor considered and, if there are days between the two, the warning <see cref="AgreementErrors.Gap"/>; or
    /// <see cref="AgreementErrors.Overlap"/>, <see cref="AgreementErrors.Itself"/>, <see cref="AgreementErrors.RenewalApprovalNeeded"/>,
    /// <see cref="AgreementErrors.RenewalApprovalForAnother"/> or <see cref="AgreementErrors.RenewalApprovalStale"/>.
    /// </returns>
    internal DomainResult<CooperationAgreement> Continue(
        CooperationAgreement predecessor,
        Continuation continuation,
        Recording recording,
        RenewalApproval? approval = null
    )
    {
        Guard.Against.Null(predecessor);
        Guard.Against.Undefined(continuation);

        return Linked(predecessor, continuation, recording, approval);
    }

    /// <summary>
    /// What of a scope lies outside that of the framework on a day: a subject that the framework does not have, or a facility that it does not name for a
    /// subject where it names facilities. What cannot be told is said.
    /// </summary>
    internal DomainError? BeyondFramework(ValueList<ScopeItem> scope, LocalDate day)
    {
        if (Framework is not { } id || scope.IsEmpty)
        {
            return null;
        }

        if (Considered(id) is not { } framework)
        {
            return AgreementErrors.NeighbourNeeded.Warning("framework", Argument.Of("neighbour", id.Value), Named);
        }

        var above = framework.ScopeOn(day);
        if (above.IsEmpty)
        {
            return AgreementErrors.FrameworkScopeUnknown.Warning("framework", Argument.Of("framework", framework.ByNumber), Named);
        }

        var facilities = PartiesOn(day).Select(static p => p.Party.Facility).OfType<FacilityId>().ToValueList();
        var beyond = scope
            .SelectMany(item => Beyond(item, above.FirstOrDefault(i => i.Subject == item.Subject), item.Facilities.IsEmpty ? facilities : item.Facilities))
            .ToList();
        return beyond.Count == 0
            ? null
            : AgreementErrors.BeyondFramework.Warning("scope", Named, Argument.Of("framework", framework.ByNumber), Argument.Of("items", string.Join(", ", beyond)));

        IEnumerable<string> Beyond(ScopeItem item, ScopeItem? above, ValueList<FacilityId> facilities) =>
            above is null ? [NameOf(item.Subject, day)]
            : above.Facilities.IsEmpty ? []
            : facilities.Where(f => !above.Facilities.Contains(f)).Select(f => $"{NameOf(item.Subject, day)} ({NameOf(f, day)})");
    }

    internal bool Considers(AgreementId other) => _considered.ContainsKey(other);

    internal CooperationAgreement? Considered(AgreementId other) => _considered.GetValueOrDefault(other);

    internal DomainResult<CooperationAgreement> Linked(
        CooperationAgreement predecessor,
        Continuation continuation,
        Recording recording,
        RenewalApproval? approval
    )
    {
        Guard.Against.Null(recording);
        var (happened, considering) = (new PredecessorNamed(predecessor.Id, continuation, approval?.StoredBy(recording)), Considering(predecessor));

        // Sent again, it is the same also where the predecessor has changed and was decided on again since.
        return Journal.Find(recording.Id)?.Event is PredecessorNamed sent && sent with { Approval = null } == happened with { Approval = null }
            ? considering.Again(recording)
            : Kept(
                considering
                    .Carry(
                        happened,
                        recording,
                        predecessor.Id == Id ? AgreementErrors.Itself.For(nameof(predecessor), Named) : null,
                        approval is not null ? approval.FaultFor(predecessor)
                            : continuation == Continuation.Renewal || predecessor.IsRecommendedToStop
                                ? AgreementErrors.RenewalApprovalNeeded.For(nameof(approval), Argument.Of("predecessor", predecessor.ByNumber))
                            : null
                    )
                    .Warning([.. approval?.Warnings ?? []])
                    .Bind(next => next.AfterItsPredecessor(this)),
                recording
            );
    }

    /// <summary>This agreement, unless it is formed and overlaps the one it continues; days without either are a warning.</summary>
    internal DomainResult<CooperationAgreement> AfterItsPredecessor(CooperationAgreement before)
    {
        if (_state.Predecessor is not { } link || FormedOn is null || Days.Term.IsEmpty)
        {
            return this;
        }

        if (Considered(link.Predecessor) is not { } predecessor)
        {
            return AgreementErrors.NeighbourNeeded.For("predecessor", Argument.Of("neighbour", link.Predecessor.Value), Named);
        }

        var relation = ChainLink.Between(predecessor, this, link.Continuation);
        DomainError?[] warnings =
        [
            relation.Gap is { } gap
                ? AgreementErrors.Gap.Warning(
                    "period",
                    Argument.Of("predecessor", predecessor.ByNumber),
                    Argument.Of("successor", ByNumber),
                    Argument.Of("days", gap)
                )
                : null,
            before.FormedOn is null ? PartiesFinding(predecessor, link.Continuation) : null,
        ];
        var common = before._state.Predecessor == link ? ChainLink.Between(predecessor, before, link.Continuation).Overlap : DateSet.None;
        return OverlapFault(predecessor, this, common) is { } fault ? fault : DomainResult.Success(this, [.. warnings.OfType<DomainError>()]);
    }

    /// <summary>
    /// This agreement, unless a command made it overlap a formed one that continues it, or formed it under a framework that is not in force. Agreements that
    /// were not handed in cannot be checked;
    /// <see cref="ChainLink.Among"/> finds what overlaps among many.
    /// </summary>
    internal DomainResult<CooperationAgreement> BesideOthers(CooperationAgreement before)
    {
        foreach (var successor in _considered.Values.Where(c => c.Continues?.Predecessor == Id))
        {
            if (OverlapFault(this, successor, ChainLink.Between(before, successor, successor.Continues!.Continuation).Overlap) is { } fault)
            {
                return fault;
            }
        }

        if (
            FormedOn is not { } formedOn
            || _state.Framework is not { Framework: var framework } under
            || (before.FormedOn is not null && before._state.Framework is { } earlier && earlier == under)
        )
        {
            return this;
        }

        // Placed under it only after it was formed, it is from then on that the framework has to be in force.
        var day = LocalDate.Max(formedOn, under.FirstDay);
        return Considered(framework) is not { } above ? AgreementErrors.NeighbourNeeded.For("framework", Argument.Of("neighbour", framework.Value), Named)
            : FrameworkFinding(above, day) is { Severity: ValidationSeverity.Error } refused ? refused
            : DomainResult.Success(this, [.. new[] { FrameworkFinding(above, day), BeyondFramework(ScopeOn(day), day) }.OfType<DomainError>()]);
    }

    /// <summary>
    /// What was concluded under this as a framework, on a day on which it was in force before and is not any more. Agreements that were not handed in cannot
    /// be checked.
    /// </summary>
    internal IEnumerable<DomainError> LeftWithoutFramework(CooperationAgreement before)
    {
        foreach (
            var child in _considered
                .Values.Where(c => c.Framework == Id && c.FormedOn is not null && !c.TermDays.IsEmpty)
                .OrderBy(static c => c.Id.Value, StringComparer.Ordinal)
        )
        {
            var day = LocalDate.Max(child.FormedOn!.Value, child._state.Framework!.FirstDay);
            if (
                FrameworkFinding(before, day) is not { Severity: ValidationSeverity.Error }
                && FrameworkFinding(this, day) is { Severity: ValidationSeverity.Error }
            )
            {
                yield return AgreementErrors.LeftWithoutFramework.For(
                    "entry",
                    Argument.Of("framework", ByNumber),
                    Argument.Of("agreement", child.ByNumber),
                    Argument.Of("day", day)
                );
            }
        }
    }

    /// <summary>Under a framework that is not in force nothing is concluded; where nobody can tell, that is a warning.</summary>
    internal static DomainError? FrameworkFinding(CooperationAgreement framework, LocalDate day) =>
        !EventYears.OfOurTime.Hold(day) || framework.InForceDays.Contains(day) ? null
        : framework.UndeterminedDays.Contains(day)
            ? AgreementErrors.FrameworkUndetermined.Warning(nameof(framework), Argument.Of("framework", framework.ByNumber), Argument.Of("day", day))
        : AgreementErrors.FrameworkNotInForce.For(nameof(framework), Argument.Of("framework", framework.ByNumber), Argument.Of("day", day));

    /// <summary>Days in common beyond those that were there before.</summary>
    internal static DomainError? OverlapFault(CooperationAgreement predecessor, CooperationAgreement successor, in DateSet before)
    {
        var overlap = ChainLink.Between(predecessor, successor, Continuation.Replacement).Overlap;
        return overlap.IsSubsetOf(before)
            ? null
            : AgreementErrors.Overlap.For(
                "period",
                Argument.Of("successor", successor.ByNumber),
                Argument.Of("predecessor", predecessor.ByNumber),
                Argument.Of("days", overlap)
            );
    }

    /// <summary>A renewal has the same parties, a novation has one in common and one that is new; a replacement may have any.</summary>
    internal DomainError? PartiesFinding(CooperationAgreement predecessor, Continuation continuation)
    {
        var earlier = predecessor.PartiesOn(predecessor.LastDay ?? FormedOn!.Value).Select(static p => p.Party).ToHashSet();
        var later = Parties.Select(static p => p.Party).ToHashSet();
        var fits = continuation switch
        {
            Continuation.Renewal => later.SetEquals(earlier),
            Continuation.Novation => later.Overlaps(earlier) && !later.SetEquals(earlier),
            _ => true,
        };
        return fits
            ? null
            : AgreementErrors.ContinuationParties.Warning(
                "parties",
                Argument.Of("successor", ByNumber),
                Argument.Of("predecessor", predecessor.ByNumber),
                Argument.Of("continuation", continuation.Text)
            );
    }
}
