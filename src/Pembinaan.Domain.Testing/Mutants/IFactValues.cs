namespace Pembinaan.Domain.Testing;

/// <summary>Facts of one type, as objects.</summary>
internal interface IFactValues
{
    /// <summary>The unknown fact.</summary>
    object Unknown { get; }

    /// <summary>The value of a fact; null of an unknown one.</summary>
    object? Raw(object? fact);

    /// <summary>A known fact.</summary>
    object Known(object raw);
}
