param name string
param location string
param tags object
param days int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    retentionInDays: days
    sku: { name: 'PerGB2018' }
  }
}

output id string = workspace.id
