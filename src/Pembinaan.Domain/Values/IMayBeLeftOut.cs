namespace Pembinaan.Domain;

/// <summary>A list or a fact, which need not be written where it says nothing.</summary>
internal interface IMayBeLeftOut
{
    /// <summary>Whether it is empty or not known.</summary>
    bool IsLeftOut { get; }
}
