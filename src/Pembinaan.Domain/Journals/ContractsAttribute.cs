namespace Pembinaan.Domain.Journals;

/// <summary>Where the members of what is recorded are told. It stands on the events, as the journals know nothing of how they are stored.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal abstract class ContractsAttribute : Attribute
{
    /// <summary>The stored members of a type in their order; null for a type that is not stored member by member, and so is right in itself.</summary>
    internal abstract IEnumerable<ContractMember>? MembersOf(Type type);
}
