using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>The place of an agreement under a framework.</summary>
internal static class FrameworkSteps
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>Places it under a framework, which must be in force on that day.</summary>
        /// <param name="framework">The framework.</param>
        /// <param name="day">The day on which this agreement is concluded under it.</param>
        /// <param name="recording">Identity, instant and author of the entry.</param>
        /// <returns>
        /// The agreement, with the framework considered, and with the warning <see cref="AgreementErrors.FrameworkUndetermined"/> where nobody can tell whether
        /// that is in force, <see cref="AgreementErrors.BeyondFramework"/> for what lies outside its scope, <see cref="AgreementErrors.FrameworkKind"/> for a
        /// PKS, or <see cref="AgreementErrors.FrameworkParties"/>; or
        /// <see cref="AgreementErrors.FrameworkNotInForce"/> or <see cref="AgreementErrors.Itself"/>.
        /// </returns>
        internal DomainResult<CooperationAgreement> PlaceUnder(CooperationAgreement framework, LocalDate day, Recording recording)
        {
            Guard.Against.Null(framework);
            Guard.Against.Null(recording);
            return agreement.Kept(
                agreement.Considering(framework)
                    .Carry(
                        new FrameworkNamed(framework.Id, day),
                        recording,
                        FrameworkFinding(framework, day),
                        framework.Kind is { } kind && kind == AgreementKind.PerjanjianKerjaSama
                            ? AgreementErrors.FrameworkKind.Warning(
                                nameof(framework),
                                Argument.Of("framework", framework.ByName),
                                Argument.Of("kind", kind.Name)
                            )
                            : null,
                        EventYears.OfOurTime.Hold(day) && agreement.HasNobodyOf(framework, day)
                            ? AgreementErrors.FrameworkParties.Warning(
                                nameof(framework),
                                agreement.Named,
                                Argument.Of("framework", framework.ByName)
                            )
                            : null
                    )
                    .Bind(next =>
                        next.Revision == agreement.Revision || !EventYears.OfOurTime.Hold(day) || next.BeyondFramework(next.ScopeOn(day), day) is not { } beyond
                            ? DomainResult.Success(next)
                            : DomainResult.Success(next, beyond)
                    ),
                recording
            );
        }

        // That nobody of it is, follows, stands under or carries out for a party of the framework, nor is a facility that it names.
        private bool HasNobodyOf(CooperationAgreement framework, LocalDate day)
        {
            var (above, parties) = (framework.PartiesOn(day), agreement.PartiesOn(day));
            foreach (var party in parties)
            {
                foreach (var other in above)
                {
                    if (
                        framework.IsInOneLine(other.Party, party.Party)
                        || !framework.ProviderDays(party.Party, null).IsEmpty
                        || (party.Party.Facility is { } facility && !framework.FacilityDays(facility, null).IsEmpty)
                        || (party.Party.Stakeholder is { } body && IsOrMayBeBelow(agreement, body, other.Party, day))
                    )
                    {
                        return false;
                    }
                }
            }

            return !above.IsEmpty && !parties.IsEmpty;
        }

        /// <summary>
        /// What of a scope lies outside that of the framework on a day: a subject that the framework does not have, or a facility that it does not name for a
        /// subject where it names facilities. What cannot be told is said.
        /// </summary>
        internal DomainError? BeyondFramework(ValueList<ScopeItem> scope, LocalDate day)
        {
            if (agreement.Framework is not { } id || scope.IsEmpty)
            {
                return null;
            }

            if (agreement.Considered(id) is not { } framework)
            {
                return AgreementErrors.NeighbourNeeded.Warning("framework", Argument.Of("neighbour", id.Value), agreement.Named);
            }

            var above = framework.ScopeOn(day);
            if (above.IsEmpty)
            {
                return AgreementErrors.FrameworkScopeUnknown.Warning("framework", Argument.Of("framework", framework.ByName), agreement.Named);
            }

            var facilities = agreement.PartiesOn(day).Select(static p => p.Party.Facility).OfType<FacilityId>().ToValueList();
            var beyond = scope
                .SelectMany(item => Beyond(item, above.FirstOrDefault(i => i.Subject == item.Subject), item.Facilities.IsEmpty ? facilities : item.Facilities))
                .ToList();
            return beyond.Count == 0
                ? null
                : AgreementErrors.BeyondFramework.Warning(
                    "scope",
                    agreement.Named,
                    Argument.Of("framework", framework.ByName),
                    Argument.Of("items", string.Join(", ", beyond))
                );

            IEnumerable<string> Beyond(ScopeItem item, ScopeItem? above, ValueList<FacilityId> facilities) =>
                above is null ? [agreement.NameOf(item.Subject, day)]
                : above.Facilities.IsEmpty ? []
                : facilities.Where(f => !above.Facilities.Contains(f)).Select(f => $"{agreement.NameOf(item.Subject, day)} ({agreement.NameOf(f, day)})");
        }
    }

    private static bool IsOrMayBeBelow(CooperationAgreement agreement, StakeholderId body, PartyId other, LocalDate day) =>
        agreement.IsSameBody(other, body)
        || (
            agreement.Bodies is { } bodies
            && (bodies.Stakeholders.NotHeldAbove(body, day) is not null || bodies.Stakeholders.AboveOn(body, day).Any(s => other.Stakeholder == s.Id))
        );

    /// <summary>Under a framework that is not in force nothing is concluded; where nobody can tell, that is a warning.</summary>
    internal static DomainError? FrameworkFinding(CooperationAgreement framework, LocalDate day) =>
        !EventYears.OfOurTime.Hold(day) || framework.InForceDays.Contains(day) ? null
        : framework.UndeterminedDays.Contains(day)
            ? AgreementErrors.FrameworkUndetermined.Warning(nameof(framework), Argument.Of("framework", framework.ByName), Argument.Of("day", day))
        : AgreementErrors.FrameworkNotInForce.For(nameof(framework), Argument.Of("framework", framework.ByName), Argument.Of("day", day));
}
