using CcchcBot;

if (CommandLine.IsOne(args))
    return CommandLine.Run(args, Console.Out, Console.Error);
BotApp.Create(args).Run();
return 0;
