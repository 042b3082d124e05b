namespace Pembinaan.Domain;

/// <summary>What results with and without a value do alike with their errors and warnings.</summary>
internal static class ResultParts
{
    // Every result has errors of its own, so that a change made through the base type of one is seen in no other.
    internal static ValueList<DomainError> Own(ValueList<DomainError> errors)
    {
        if (errors.IsEmpty)
        {
            return [];
        }

        var own = new DomainError[errors.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = errors[i].At(errors[i].Identifier);
        }

        return new(own);
    }

    internal static ValueList<DomainError> Errors(ReadOnlySpan<DomainError> errors)
    {
        Guard.Against.Violation(errors.IsEmpty, $"A failure must have at least one error.", nameof(errors));
        foreach (var error in errors)
        {
            Guard.Against.Null(error, nameof(errors));
            Guard.Against.Violation(
                error.Severity != ValidationSeverity.Error,
                $"{error.ErrorCode} is a warning or a remark; a failure must have errors only.",
                nameof(errors)
            );
        }

        return ValueLists.Of(errors);
    }

    internal static ValueList<DomainError> Warnings(ReadOnlySpan<DomainError> warnings)
    {
        foreach (var warning in warnings)
        {
            Guard.Against.Null(warning, nameof(warnings));
            Guard.Against.Violation(
                warning.Severity == ValidationSeverity.Error,
                $"{warning.ErrorCode} is an error; a success must have warnings and remarks only.",
                nameof(warnings)
            );
        }

        return ValueLists.Of(warnings);
    }

    internal static string[] Texts(ValueList<DomainError> errors) => [.. errors.Select(static e => e.Text.Id)];

    internal static bool Has(IDomainResult result, ErrorDefinition definition)
    {
        Guard.Against.Null(definition);
        return result.ValidationErrors.Concat(result.Warnings).Any(e => e.ErrorCode == definition.Code);
    }

    /// <summary>What is wrong, as an exception says it: all of it in English.</summary>
    internal static string English(IDomainResult result) =>
        $"{result.Status}: {string.Join("; ", result.ValidationErrors.Select(static e => e.Logged(Language.English)))}";

    internal static string Print(IDomainResult result)
    {
        var head = result.IsSuccess ? "Ok" : $"{result.Status}: {string.Join("; ", result.ValidationErrors)}";
        return result.Warnings.IsEmpty ? head : $"{head} (warnings: {string.Join("; ", result.Warnings)})";
    }
}
