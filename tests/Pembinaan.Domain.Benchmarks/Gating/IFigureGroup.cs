namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>Figures that belong together. Every class of this project that implements it and has a constructor without parameters is part of the gate.</summary>
internal interface IFigureGroup
{
    /// <summary>The name after <c>--gate</c>.</summary>
    string Name { get; }

    /// <summary>The figures, in the order in which they are measured. Preparation that figures share belongs into the iterator, before the first of them.</summary>
    IEnumerable<Figure> Figures();
}
