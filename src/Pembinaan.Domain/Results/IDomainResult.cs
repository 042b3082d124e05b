namespace Pembinaan.Domain;

/// <summary>What every result of the library has, whatever its value: an <see cref="IResult"/> with errors in both languages and warnings.</summary>
/// <remarks><see cref="DomainResult{T}"/> and <see cref="DomainResult"/> are the only results of the library.</remarks>
public interface IDomainResult : IResult
{
    /// <summary>Whether it succeeded, with or without warnings.</summary>
    bool IsSuccess { get; }

    /// <summary>What stopped the command; empty on success.</summary>
    new ValueList<DomainError> ValidationErrors { get; }

    /// <summary>What did not stop the command but should be read.</summary>
    ValueList<DomainError> Warnings { get; }

    /// <summary>Whether it failed, or warned, with a code.</summary>
    /// <param name="definition">The entry of the catalogue.</param>
    /// <returns>Whether an error or a warning has that code.</returns>
    bool Has(ErrorDefinition definition);
}
