using Pembinaan.Domain.EntityFrameworkCore.Tests.Racing;

// The test runner does not come here. This is the second process of a race, and the measurement:
//   race CONNECTION        answers what it is told line by line
//   measure CONNECTION     prints what loading costs beside hand-written SQL
return args switch
{
    ["race", var connection] => await Racer.RunAsync(connection, Console.In, Console.Out),
    ["measure", var connection] => await Measurement.RunAsync(connection, Console.Out),
    _ => 2,
};
