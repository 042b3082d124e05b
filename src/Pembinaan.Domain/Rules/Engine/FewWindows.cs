using System.Runtime.CompilerServices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>The windows of a group of few members, on the stack.</summary>
[InlineArray(Most)]
internal struct FewWindows
{
    internal const int Most = 8;

    private Window _first;
}
