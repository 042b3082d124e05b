namespace Pembinaan.Domain.Json;

/// <summary>Makes a value of the members of an object, or says what is wrong with them together.</summary>
internal delegate DomainResult<T> JsonMembersReader<T>(ref JsonMembers members)
    where T : notnull;
