namespace Pembinaan.Domain.AspNetCore;

/// <summary>That an endpoint records nothing, whatever its method.</summary>
internal sealed class Question;
