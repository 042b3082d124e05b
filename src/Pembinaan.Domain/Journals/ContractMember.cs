namespace Pembinaan.Domain.Journals;

/// <summary>A member that is stored.</summary>
/// <param name="Name">Its name, as the path of a fault says it.</param>
/// <param name="Type">Its type, without the null that a value may be.</param>
/// <param name="MayBeMissing">Whether it may be null.</param>
/// <param name="Get">Reads it.</param>
internal sealed record ContractMember(string Name, Type Type, bool MayBeMissing, Func<object, object?> Get);
