namespace Pembinaan.Domain.Participants;

/// <summary>The sex by which people are placed (UU 22/2022 ps 36).</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
