namespace Pembinaan.Domain.Dossiers;

/// <summary>By what realisation is added up.</summary>
public enum RollUp
{
    /// <summary>By facility.</summary>
    Facility,

    /// <summary>By each body above the facility on the day: regional office, directorate general, ministry.</summary>
    Superior,

    /// <summary>By partner, as the body that stands for it on the day.</summary>
    Partner,

    /// <summary>By subject.</summary>
    Subject,
}
