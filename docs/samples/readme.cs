#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

#region readme
using Pembinaan.Domain;
using Pembinaan.Domain.Json;

// A facility and an agreement as their registers keep them, entry by entry, and what is known of a person.
var dossier = PembinaanJson.Dossiers.Read("""
{"schema":1, "facilities":[{"entries":[
  {"event":{"kind":"facility-established", "facility":"SERANG", "name":"Lapas Serang", "classification":{"kind":"LAPAS", "class":"IIA"}, "zone":"WIB"}, "id":"L-1","sequence":1,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"facility-designated", "houses":["male"], "firstDay":"2020-01-01"}, "id":"L-2","sequence":2,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"}]}], "agreements":[{"entries":[
  {"event":{"kind":"agreement-drafted", "agreement":"PKS-1", "zone":"WIB", "firstDay":"2023-01-30"}, "id":"E-1","sequence":1,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"party-named", "party":{"id":"facility:SERANG"}}, "id":"E-2","sequence":2,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"party-named", "party":{"id":"stakeholder:SWEN"}}, "id":"E-3","sequence":3,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"scope-agreed", "items":[{"subject":"SABUN"}]}, "id":"E-4","sequence":4,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"period-agreed", "period":{"firstDay":"2023-02-01", "lastDay":"2025-01-31"}}, "id":"E-5","sequence":5,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"agreement-signed", "signature":{"party":"facility:SERANG", "official":"KALAPAS", "day":"2023-02-01", "authorityShown":true, "partyRevision":4}}, "id":"E-6","sequence":6,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"},
  {"event":{"kind":"agreement-signed", "signature":{"party":"stakeholder:SWEN", "official":"DIREKTUR", "day":"2023-02-01", "authorityShown":true, "partyRevision":4}}, "id":"E-7","sequence":7,"recordedAt":"2023-02-01T03:00:00Z","author":"giatja"}]}],
"participants":[{"id":"P-1", "status":[{"firstDay":"2024-02-01", "value":"NARAPIDANA"}], "litmas":[{"day":"2025-01-17", "function":"PEMBINAAN"}], "isolation":[], "absence":[],
  "whereabouts":[{"firstDay":"2024-02-01", "value":"SERANG"}], "sex":"male", "risk":[{"firstDay":"2024-02-01", "value":"LOW"}], "expectedRelease":"2027-01-31"}]}
""").Value;

// The last day belongs to the agreement, the next does not.
Console.WriteLine(dossier.Agreements[0].StandingOn(new(2025, 1, 31)));
Console.WriteLine(dossier.Agreements[0].StandingOn(new(2025, 2, 1)));

// May this convict join on 13 January? Why not, by which article, from which day, and what is not known.
var answer = dossier.EligibilityOf(dossier.Participants[0].Id, new(2025, 1, 13)).Value;
Console.WriteLine($"{answer.In(Language.English)} [{answer.Unmet.First().Rule.Basis.In(Language.English)}]");
#endregion
