namespace Pembinaan.Domain.Agreements;

/// <summary>What an agreement is called in a sentence.</summary>
internal static class AgreementNames
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>As <see cref="NameAmong"/> has it, among those of its dossier.</summary>
        internal string ByName => agreement.NameAmong(agreement.Bodies);

        internal Argument Named => Argument.Of("agreement", agreement.ByName);

        /// <summary>
        /// By the number that a party gave it; otherwise by its title in quotation marks, with the identity unless a dossier knows that no other is called so;
        /// otherwise by its identity.
        /// </summary>
        internal string NameAmong(IBodies? bodies) =>
            agreement.State.Numbers is [{ Number: var number }, ..] ? number
            : agreement.TitleOfItsOwn is not { } title ? agreement.Id.Value
            : bodies?.IsAnotherTitled(title, agreement.Id) == false ? $"“{title}”"
            : $"“{title}” {agreement.Id.Value}";

        /// <summary>The title that it is called by: one that says no more than its kind is that of many, and none.</summary>
        internal string? TitleOfItsOwn =>
            agreement.State.Numbers.IsEmpty && !string.Equals(agreement.TitleAsPrinted, agreement.Kind?.Name.Id, StringComparison.OrdinalIgnoreCase)
                ? agreement.TitleAsPrinted
                : null;
    }
}
