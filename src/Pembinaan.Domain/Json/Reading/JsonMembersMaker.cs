namespace Pembinaan.Domain.Json;

/// <summary>Makes a value of the members of an object, where nothing can be wrong with them together: no result is allocated for each value.</summary>
internal delegate T JsonMembersMaker<T>(ref JsonMembers members)
    where T : notnull;
