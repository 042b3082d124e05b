using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What an agreement is held against among those before, after, above and below it.</summary>
internal static class Neighbours
{
    private static readonly LocalisedText SameParties = new("semua pihak harus tetap sama", "all parties must stay the same");

    private static readonly LocalisedText OtherParties =
        new("sebagian pihak harus tetap dan sebagian harus lain", "some parties must stay and others must be new");

    extension(CooperationAgreement agreement)
    {
        /// <summary>
        /// This agreement, unless it is formed and the one it continues was not handed in; days without either, and those on which nobody can tell whether the
        /// earlier one binds, are a warning. Days in common are refused by the dossier (<see cref="Dossiers.Dossier.With"/>).
        /// </summary>
        internal DomainResult<CooperationAgreement> AfterItsPredecessor(CooperationAgreement before)
        {
            if (agreement.State.Predecessor is not { } link || agreement.FormedOn is null || agreement.Days.Term.IsEmpty)
            {
                return agreement;
            }

            if (agreement.Considered(link.Predecessor) is not { } predecessor)
            {
                return AgreementErrors.NeighbourNeeded.For("predecessor", Argument.Of("neighbour", link.Predecessor.Value), agreement.Named);
            }

            var relation = ChainLink.Between(predecessor, agreement, link.Continuation);
            DomainError?[] warnings =
            [
                relation.Gap is { } gap ? GapBetween(predecessor, agreement, gap) : null,
                predecessor.UndeterminedDays.Overlaps(agreement.TermDays) ? Coverage.NotDetermined(predecessor) : null,
                before.FormedOn is null ? agreement.PartiesFinding(predecessor, link.Continuation) : null,
            ];
            return DomainResult.Success(agreement, [.. warnings.OfType<DomainError>()]);
        }

        /// <summary>
        /// This agreement, unless a command formed it under a framework that is not in force; days that it opens before one that continues it are a warning.
        /// Agreements that were not handed in cannot be checked.
        /// </summary>
        internal DomainResult<CooperationAgreement> BesideOthers(CooperationAgreement before)
        {
            var told = new List<DomainError>();
            foreach (var successor in agreement.Others.Where(c => c.Continues?.Predecessor == agreement.Id))
            {
                var was = ChainLink.Between(before, successor, successor.Continues!.Continuation);
                if (
                    ChainLink.Between(agreement, successor, was.Continuation).Gap is { } gap
                    && !gap.ToDateSet().IsSubsetOf(was.Gap?.ToDateSet() ?? DateSet.None)
                )
                {
                    told.Add(GapBetween(agreement, successor, gap));
                }
            }

            told.AddRange(agreement.Outliving(before));
            if (
                agreement.FormedOn is not { } formedOn
                || agreement.State.Framework is not { Framework: var framework } under
                || (before.FormedOn is not null && before.State.Framework is { } earlier && earlier == under)
            )
            {
                return DomainResult.Success(agreement, [.. told]);
            }

            // Placed under it only after it was formed, it is from then on that the framework has to be in force.
            var day = LocalDate.Max(formedOn, under.FirstDay);
            return agreement.Considered(framework) is not { } above
                    ? AgreementErrors.NeighbourNeeded.For("framework", Argument.Of("neighbour", framework.Value), agreement.Named)
                : FrameworkSteps.FrameworkFinding(above, day) is { Severity: ValidationSeverity.Error } refused ? refused
                : DomainResult.Success(
                    agreement,
                    [
                        .. new[] { FrameworkSteps.FrameworkFinding(above, day), agreement.BeyondFramework(agreement.ScopeOn(day), day) }.OfType<DomainError>(),
                        .. told,
                    ]
                );
        }

        /// <summary>A warning that a command lets a formed agreement live longer than its framework, or that its framework is not in the dossier.</summary>
        private List<DomainError> Outliving(CooperationAgreement before)
        {
            List<DomainError> found = [];
            if (
                agreement.Framework is not { } id
                || agreement.FormedOn is null
                || !agreement.GoesOnLongerThan(before.FormedOn is not null && before.Framework == id ? before : null)
            )
            {
                return found;
            }

            if (agreement.Considered(id) is not { } framework)
            {
                found.Add(AgreementErrors.NeighbourNeeded.Warning("framework", Argument.Of("neighbour", id.Value), agreement.Named));
            }
            else if (framework.LastDay is { } ends && !(agreement.LastDay <= ends))
            {
                found.Add(AgreementErrors.FrameworkExpired.Warning("framework", Argument.Of("framework", framework.ByName), Argument.Of("day", ends)));
            }

            return found;
        }

        /// <summary>
        /// What was concluded under this as a framework, on a day on which it was in force before and is not any more. Agreements that were not handed in
        /// cannot be checked.
        /// </summary>
        internal IEnumerable<DomainError> LeftWithoutFramework(CooperationAgreement before)
        {
            List<DomainError> found = [];
            foreach (
                var child in agreement
                    .Others.Where(c => c.Framework == agreement.Id && c.FormedOn is not null && !c.TermDays.IsEmpty)
                    .OrderBy(static c => c.Id.Value, StringComparer.Ordinal)
            )
            {
                var day = LocalDate.Max(child.FormedOn!.Value, child.State.Framework!.FirstDay);
                if (
                    FrameworkSteps.FrameworkFinding(before, day) is not { Severity: ValidationSeverity.Error }
                    && FrameworkSteps.FrameworkFinding(agreement, day) is { Severity: ValidationSeverity.Error }
                )
                {
                    found.Add(AgreementErrors.LeftWithoutFramework.For(
                        "entry",
                        Argument.Of("framework", agreement.ByName),
                        Argument.Of("agreement", child.ByName),
                        Argument.Of("day", day)
                    ));
                }
            }

            return found;
        }

        /// <summary>
        /// A renewal has the same parties, or who follows them; a novation has one in common and one that is new; a replacement may have any. Records of one
        /// body are one party.
        /// </summary>
        private DomainError? PartiesFinding(CooperationAgreement predecessor, Continuation continuation)
        {
            var formedOn = agreement.FormedOn!.Value;
            var day = LocalDate.Max(formedOn, agreement.Days.Term.FirstDay ?? formedOn);
            var earlier = predecessor.PartiesOn(predecessor.LastDay ?? formedOn).Select(static p => p.Party).ToList();
            var later = agreement.Parties.Select(static p => p.Party).ToList();
            var (bodiesBefore, bodies) = (earlier.Select(Body).ToHashSet(), later.Select(Body).ToHashSet());
            var (standingBefore, standing) = (earlier.Select(StandIn).ToHashSet(), later.Select(StandIn).ToHashSet());
            var fits = continuation switch
            {
                Continuation.Renewal => standing.SetEquals(standingBefore),
                Continuation.Novation => standing.Overlaps(standingBefore) && !bodies.SetEquals(bodiesBefore),
                _ => true,
            };
            return fits
                ? null
                : AgreementErrors.ContinuationParties.Warning(
                    "parties",
                    Argument.Of("successor", agreement.ByName),
                    Argument.Of("predecessor", predecessor.ByName),
                    Argument.Of("continuation", continuation.Text),
                    Argument.Of("expected", continuation == Continuation.Renewal ? SameParties : OtherParties)
                );

            PartyId Body(PartyId party) => agreement.Bodies is { } held && party.Stakeholder is { } body ? held.Stakeholders.Resolve(body) : party;

            PartyId StandIn(PartyId party) => agreement.StandInOn(party, day) ?? Body(party);
        }
    }

    private static DomainError GapBetween(CooperationAgreement predecessor, CooperationAgreement successor, ValidityPeriod gap) =>
        AgreementErrors.Gap.Warning(
            "period",
            Argument.Of("predecessor", predecessor.ByName),
            Argument.Of("successor", successor.ByName),
            Argument.Of("days", gap)
        );
}
