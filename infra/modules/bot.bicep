param name string
param tags object
param sku string
param host string
param identityId string
param clientId string
param tenantId string

var endpoint = 'https://${host}/api/messages'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: 'Kế hoạch CCHC'
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppTenantId: tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
    schemaTransformationVersion: '1.3'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        acceptedTerms: true
        enableCalling: false
        deploymentEnvironment: 'CommercialDeployment'
      }
    }
  }
}

output endpoint string = endpoint
