namespace Pembinaan.Domain;

/// <summary>Which of the two languages a reader chose.</summary>
internal static class Languages
{
    extension(Language language)
    {
        /// <summary>Whether it is Indonesian, and not English.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
        internal bool IsIndonesian =>
            language == Language.Indonesian || (language != Language.English && Guard.Against.Undefined(language) == Language.Indonesian);
    }
}
