namespace Pembinaan.Domain.Agreements;

/// <summary>What has to be known about an agreement on a day although it does not end the agreement.</summary>
internal static class WarningsByDay
{
    extension(CooperationAgreement agreement)
    {
        internal ValueList<DomainError> WarningsOn(LocalDate day)
        {
            Guard.Against.NotIso(day);
            var warnings = new List<DomainError>();
            if (agreement.Framework is { } unseen && agreement.Considered(unseen) is null && agreement.Days.Term.Contains(day))
            {
                warnings.Add(AgreementErrors.NeighbourNeeded.Warning("framework", Argument.Of("neighbour", unseen.Value), agreement.Named));
            }

            if (
                agreement.Days.Term.Contains(day)
                && agreement.BeyondFramework(agreement.ScopeOn(day), day) is { } beyond
                && beyond.ErrorCode != AgreementErrors.NeighbourNeeded.Code
            )
            {
                warnings.Add(beyond);
            }

            if (
                agreement.Framework is { } id
                && agreement.Considered(id) is { } framework
                && agreement.Days.Term.Contains(day)
            )
            {
                if (framework.LastDay is { } ended && ended < day)
                {
                    warnings.Add(AgreementErrors.FrameworkExpired.Warning("framework", Argument.Of("framework", framework.ByName), Argument.Of("day", ended)));
                }
                else if (framework.Days.IsUndetermined && !framework.Days.Term.Contains(day))
                {
                    warnings.Add(
                        AgreementErrors.FrameworkUndetermined.Warning("framework", Argument.Of("framework", framework.ByName), Argument.Of("day", day))
                    );
                }
            }

            if (agreement.Days.SuspendedOnFrom is { } since && agreement.Days.AgreedEnd < day && agreement.Days.Term.Contains(day))
            {
                warnings.Add(AgreementErrors.EndOpen.Warning("lastDay", agreement.Named, Argument.Of("day", since)));
            }

            return [.. warnings, .. agreement.UnsettledOn(day), .. agreement.EndedPartiesOn(day)];
        }

        /// <summary>That it is not settled on a day who follows a party, as warnings.</summary>
        internal IEnumerable<DomainError> UnsettledOn(LocalDate day)
        {
            List<DomainError> found = [];
            if (
                agreement.Days.SuccessorUndetermined.Contains(day)
                && agreement.State.Successions.LastOrDefault(s => s.Successor is null && s.FirstDay <= day) is { } succession
            )
            {
                found.Add(AgreementErrors.SuccessorUndetermined.Warning(
                    "party",
                    Argument.Of("party", agreement.Called(succession.Party)),
                    Argument.Of("day", succession.FirstDay)
                ));
            }

            foreach (var body in agreement.UnsettledBodies.Where(b => b.Days.Contains(day)).Select(static b => b.Body))
            {
                found.Add(AgreementErrors.SuccessorUndetermined.Warning(
                    "party",
                    Argument.Of("party", agreement.NameOf(body, day)),
                    Argument.Of("day", agreement.Bodies!.Stakeholders.Find(body)?.Successions.Days.FirstDay ?? day)
                ));
            }

            return found;
        }
    }
}
