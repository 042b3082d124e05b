namespace Pembinaan.Domain.Testing.Tests.Programs;

public sealed class Programs_stay_short
{
    /// <summary>A rule of one's own with its table on both sides, its mutants and everything that it needs: lines with something on them.</summary>
    [Fact]
    public void Rule_with_its_table_takes_at_most_forty_lines() =>
        Lines("usings").Concat(Lines("user-code")).Should().HaveCountLessThanOrEqualTo(40).And.HaveCountGreaterThan(20);

    /// <summary>
    /// Programs that users were promised, as they run from the packed packages. The numbers are those of the promise, without its lines of using: what a program
    /// may take in lines with something on them, and in statements. 1: is it in force? 3: a rule and the proof of its table. 6: behind a database. 7: in a web
    /// application. 2: may this person join? 4: a day in the workshop. 5: certify and verify. 9: before the meeting. 10: who will be ready? Of these five
    /// the letters are counted too, without blanks and the <c>.Value</c> of a result.
    /// </summary>
    [Theory]
    [InlineData(1, "Kit/Program.cs", 3, 3)]
    [InlineData(2, "Kit/Workshop.cs", 5, 5, 257)]
    [InlineData(3, "Kit/WeldingShop.cs", 10, 2)]
    [InlineData(4, "Kit/Workshop.cs", 2, 2, 230)]
    [InlineData(5, "Kit/Workshop.cs", 3, 3, 134)]
    [InlineData(6, "Web/Program.cs", 5, 5)]
    [InlineData(7, "Web/Program.cs", 3, 2)]
    [InlineData(9, "Kit/Workshop.cs", 3, 5, 172)]
    [InlineData(10, "Kit/Program.cs", 1, 1, 155)]
    public void Promised_are_no_longer_than_they_were_promised(int number, string file, int lines, int statements, int letters = int.MaxValue)
    {
        string[] program = [.. Lines($".ci/consumer/{file}", $"program-{number}")];

        program.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(lines).And.OnlyContain(static l => l.Length <= 160);
        program.Count(static l => l.Split("//")[0].TrimEnd().EndsWith(';')).Should().BeInRange(1, statements);
        program.Sum(static l => l.Count(static c => c == ';')).Should().BeLessThanOrEqualTo(statements, "one statement a line");
        string.Concat(program).Replace(".Value", "", StringComparison.Ordinal).Count(static c => c != ' ').Should().BeLessThanOrEqualTo(letters);
    }

    /// <summary>Each does what it is for, and not something shorter.</summary>
    [Theory]
    [InlineData(1, "Kit/Program.cs", "Read(json)", "StandingOn(", "In(Language.Indonesian)")]
    [InlineData(3, "Kit/WeldingShop.cs", "Requires(", "Otherwise(", "FractionServed(1, 3", "FacilityPolicy()", "Met)", "NotMet(", "Undetermined(", ".Check()", ".CheckMutants()")]
    [InlineData(6, "Web/Program.cs", "AddDbContext<", ": PembinaanDbContext(", "LoadAsync(", ".Terminate(", "AppendAsync(")]
    [InlineData(2, "Kit/Workshop.cs", "dossier[cohortId]", "MayJoin(person, day)", ".Outcome", ".Reasons", ".Basis", ".FirstDay")]
    [InlineData(4, "Kit/Workshop.cs", ".Hold(sessionId", "AbsenceKind.Sick", ".Review(today, factsOf)", ".Participant", ".In(Language.Indonesian)", ".Remedy")]
    [InlineData(5, "Kit/Workshop.cs", ".Certify(p1, number, issuedOn", ".Slip(p1)", ".Verify(slip", "Console.WriteLine(")]
    [InlineData(9, "Kit/Workshop.cs", "dossier.Portfolio", "EndingBetween(nextQuarter)", "Dormant(today", "GapsOf(lapas.Id, soap, year)", "Superior, year)")]
    [InlineData(10, "Kit/Program.cs", "dossier.LookAhead(programme, people, months: 3)", "{month}", "orang", "bebas")]
    [InlineData(7, "Web/Program.cs", "MapPost(", "ChangeAsync(", "http.Recorded(a, r => a.Terminate(", ".ToHttp(http)", "MapGet(", "InForceOn(on).At(id)", "Async()")]
    public void Promised_do_what_was_promised(int number, string file, params string[] calls)
    {
        var program = string.Join('\n', Lines($".ci/consumer/{file}", $"program-{number}"));
        calls.Should().OnlyContain(call => program.Contains(call, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(string region) => Lines("tests/Pembinaan.Domain.Testing.Tests/Programs/A_third_served.cs", region);

    // A program may stand in several regions of its name.
    private static IEnumerable<string> Lines(string file, string region)
    {
        var isInside = false;
        foreach (var line in Repository.Read(file).Split('\n').Select(static l => l.Trim()))
        {
            if (isInside && line != "#endregion" && line.Length > 0)
            {
                yield return line;
            }

            isInside = line == $"#region {region}" || (isInside && line != "#endregion");
        }
    }
}
