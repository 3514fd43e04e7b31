// All that runs in Azure. `azd up`, or:
//   az deployment sub create --location southeastasia --template-file infra/main.bicep --parameters infra/prod.parameters.json
//   dotnet publish Bot -c Release, and the folder's zip by `az webapp deploy --type zip`
// No compiler could be restored where this was written: the tests read it with a grammar. Run `az bicep build` before the first use.
targetScope = 'subscription'

@description('Names everything: rg-{environmentName} and what is in it.')
@minLength(1)
@maxLength(16)
param environmentName string

param location string

@description('Directory ids (tenants) whose people the bot answers, comma-separated.')
param allowedTenants string = tenant().tenantId

@description('Directory ids of the people who may set up organisations, comma-separated.')
param administrators string = ''

@description('https address of an OTLP collector; empty sends no telemetry.')
param otlpEndpoint string = ''

@description('App Service plan; Basic is the least that stays awake.')
param planSku string = 'B1'

@minValue(1)
param instances int = 1

param storageSku string = 'Standard_LRS'

@description('F0 costs nothing and has no service level; S1 has one. Teams messages are free in both.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

param logDays int = 30

var tags = { 'azd-env-name': environmentName }
// in every name that must be the only one in the world
var suffix = uniqueString(subscription().id, environmentName, location)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${environmentName}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${suffix}'
    location: location
    tags: tags
    sku: storageSku
    principalId: identity.outputs.principalId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    name: 'log-${environmentName}'
    location: location
    tags: tags
    days: logDays
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    name: 'app-${environmentName}-${suffix}'
    location: location
    tags: tags
    sku: planSku
    instances: instances
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.id
    settings: union(
      {
        MicrosoftAppId: identity.outputs.clientId
        MicrosoftAppType: 'UserAssignedMSI'
        MicrosoftAppTenantId: identity.outputs.tenantId
        AllowedTenants: allowedTenants
        Administrators: administrators
        Storage__ConnectionString: storage.outputs.tableEndpoint
        AZURE_CLIENT_ID: identity.outputs.clientId
      },
      empty(otlpEndpoint) ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint }
    )
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  scope: group
  params: {
    name: 'bot-${environmentName}-${suffix}'
    tags: tags
    sku: botSku
    host: app.outputs.host
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: identity.outputs.tenantId
  }
}

@description('What manifest/package.mjs is given as --bot-id.')
output BOT_ID string = identity.outputs.clientId
output BOT_ENDPOINT string = bot.outputs.endpoint
output AZURE_RESOURCE_GROUP string = group.name
