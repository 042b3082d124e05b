namespace Pembinaan.Domain;

/// <summary>Says that a member holds personal data, for the page that lists them and for what redacts them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PersonalAttribute(PersonalKind kind) : Attribute
{
    public PersonalKind Kind { get; } = kind;
}
