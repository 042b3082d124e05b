namespace Pembinaan.Domain.Journals;

/// <summary>A member that is stored.</summary>
/// <param name="name">Its name, as the path of a fault says it.</param>
/// <param name="type">Its type, without the null that a value may be.</param>
/// <param name="mayBeMissing">Whether it may be null.</param>
/// <param name="get">Reads it.</param>
internal sealed class ContractMember(string name, Type type, bool mayBeMissing, Func<object, object?> get)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    public bool MayBeMissing { get; } = mayBeMissing;

    public Func<object, object?> Get { get; } = get;
}
