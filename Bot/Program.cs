CcchcBot.BotApp.Create(args).Run();
