using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>Its place among other agreements: the framework above it, the one before it and those after it.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The agreement that it continues and how, or null.</summary>
    public PredecessorNamed? Continues => _state.Predecessor;

    internal bool Considers(AgreementId other) => _considered.ContainsKey(other);

    internal CooperationAgreement? Considered(AgreementId other) => _considered.GetValueOrDefault(other);
}
